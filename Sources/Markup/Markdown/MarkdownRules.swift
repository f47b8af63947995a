/// The rules that apply to reading Markdown.
extension Rule {
  package static let markdown: [Rule] = [
    .nestingTooDeep, .tooManyBrackets, .tooManyCells, .rawHTML, .unsafeAddress, .unknownScheme,
    .unknownAlert,
    .cardInProse, .mediaForm, .brokenNote, .headingID, .duplicateFragment, .headingSkip,
    .imageWithoutText, .leftOverMark,
    .citationForm,
  ]

  package static let nestingTooDeep = Rule(
    "nesting-too-deep",
    meaning:
      "Quotations, lists or emphasis are nested more than 100 deep, or hold too many empty lines.",
    remedy: "Flatten them.")

  package static let tooManyBrackets = Rule(
    "too-many-brackets",
    meaning: "One block holds more than 5,000 `[`.",
    remedy: "Split it with blank lines.")

  package static let tooManyCells = Rule(
    "too-many-cells",
    meaning: "The rows of a text's tables leave out more than 10,000 cells.",
    remedy: "Write the cells, or give the head fewer.")

  package static let rawHTML = Rule(
    "raw-html",
    meaning: "HTML stands in Markdown.",
    remedy: "Write Markdown; a page's markup belongs in templates.")

  package static let unsafeAddress = Rule(
    "unsafe-address",
    meaning: "A link could run a program or read the reader's files.",
    remedy: "Link to a page or a file of the guide.")

  package static let unknownScheme = Rule(
    "unknown-scheme",
    meaning: "A link begins with a kind that there is not.",
    remedy: "Use one of the kinds, or `https://`.")

  package static let unknownAlert = Rule(
    "unknown-alert",
    meaning: "A box `> [!…]` is of an unknown kind.",
    remedy: "Use note, tip, caution, essay or record.")

  package static let cardInProse = Rule(
    "card-in-prose",
    meaning: "A card stands within a sentence.",
    remedy: "Give it a paragraph of its own, or make it a link.")

  package static let mediaForm = Rule(
    "media-form", .warning,
    meaning: "A sound or film stands within a sentence, or in a form that not every browser plays.",
    remedy:
      "Give it a paragraph of its own; use `mp3`, `m4a` or `ogg` for sound, `mp4` or `webm` for film."
  )

  package static let brokenNote = Rule(
    "broken-note",
    meaning: "A note has no text, no reference or two texts, or stands where none can.",
    remedy: "Write `[^1]` in the text and `[^1]: …` on a line of its own.")

  package static let headingID = Rule(
    "heading-id",
    meaning: "The `{#id}` of a heading is not an id.",
    remedy: "Use small letters, digits and single hyphens.")

  package static let duplicateFragment = Rule(
    "duplicate-fragment",
    meaning: "Two headings of a text have one id.",
    remedy: "Rename one of them.")

  package static let headingSkip = Rule(
    "heading-skip",
    meaning: "A heading skips a level, or is the page's own.",
    remedy: "Begin with `##` and go down one step at a time.")

  package static let imageWithoutText = Rule(
    "image-without-text",
    meaning: "An image has no words for those who do not see it.",
    remedy: "Describe what it shows between the brackets, or write `-` there if it only decorates.")

  package static let leftOverMark = Rule(
    "left-over-mark",
    meaning: "A mark of Markdown, or of another tool, was left over in the text.",
    remedy: "Write what the problem says, or put a backslash before the mark.")

  package static let citationForm = Rule(
    "citation-form",
    meaning: "A citation cannot be read whole, or a part of it names no reading.",
    remedy: "Write one `@id` between semicolons, and plain words.")
}
