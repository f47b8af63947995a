import Markup
import StudyGuide
import TestSupport
import Testing

/// The list of addresses that have been published.
struct AddressLedgerTests {
  private func ledger(_ text: String) -> AddressLedger {
    TestSite(base: nil).adding(AddressLedger.path, Array(text.utf8)).loaded().content.ledger
  }

  private let head = """
    # Addresses that have been published: links from elsewhere lead to them. guide publish adds new
    # ones; commit this file. Behind an address that is given up on purpose write: gone

    """

  @Test(arguments: ["\n", "\r\n"])
  func `lines hold an address, and whether it is given up`(_ end: String) {
    let read = ledger(
      ["# a.html", "", "b.html", "  c.html  gone ", "d.html\tgone", "e.html"].joined(separator: end)
    )
    #expect(read.lines.map(\.address) == ["b.html", "c.html", "d.html", "e.html"])
    #expect(read.lines.map(\.isGone) == [false, true, true, false])
    #expect(read.lines.map(\.number) == [3, 4, 5, 6])
    #expect(read.source?.path == AddressLedger.path)
    #expect(read.hasGone("c.html"))
    #expect(!read.hasGone("b.html"))
    #expect(!read.hasGone("x.html"))
  }

  @Test func `addresses are added in order, each once, and are no longer given up`() {
    let read = ledger("b.html gone\na.html\nd.html gone\n")
    #expect(
      String(decoding: read.adding(["c.html", "b.html", "a.html"]), as: UTF8.self)
        == head + "a.html\nb.html\nc.html\nd.html gone\n")
  }

  @Test func `the first list has a head, and what is published`() {
    #expect(String(decoding: AddressLedger().adding([]), as: UTF8.self) == head)
    #expect(
      String(decoding: AddressLedger().adding(["é.html", "z.html", "Z.html"]), as: UTF8.self)
        == head + "Z.html\nz.html\né.html\n")
    #expect(AddressLedger().source == nil)
  }

  @Test(arguments: [
    ("a.html", "say `formerly: [a]` in the entry that took its place, "),
    ("claims/a-b.html", "say `formerly: [a-b]` in the entry that took its place, "),
    ("files/a.pdf", "put the file back, "), ("", "put the file back, "),
    ("a.html#b", "keep the id, or give the heading `{#b}`; "),
    ("timeline.html#b", "say `formerly: [b]` in the event that took its place, "),
    ("a/timeline.html#b", "keep the id, or give the heading `{#b}`; "),
  ])
  func `what to do about an address that leads nowhere`(_ address: String, _ remedy: String) {
    #expect(
      AddressLedger.remedy(for: address)
        == remedy + "or write `gone` behind it in content/published.txt")
  }
}
