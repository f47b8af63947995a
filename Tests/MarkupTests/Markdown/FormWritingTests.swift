import Markup
import Testing

/// Alerts and tables as HTML, with what the style adds to them.
struct FormWritingTests {
  @Test func `alerts have titles and marks where the style has them`() {
    let text = "> [!TIP]\n> a\n"
    let open = "<div class=\"alert\" data-voice=\"tip\">\n"
    #expect(Written.html(text) == open + "<p>a</p>\n</div>\n")
    let titled = MarkdownStyle.with { $0.alertTitles = [.tip: "A <tip>"] }
    #expect(
      Written.html(text, titled)
        == open + "<p class=\"who\">A &lt;tip&gt;</p>\n<p>a</p>\n</div>\n")
    let marked = MarkdownStyle.with {
      $0.alertTitles = [.tip: "T"]
      $0.hasVoiceMarks = true
    }
    #expect(
      Written.html(text, marked) == open
        + "<p class=\"who\"><svg class=\"mark\" aria-hidden=\"true\"><use href=\"#_i-tip\"/></svg> T</p>\n"
        + "<p>a</p>\n</div>\n")
    #expect(Written.html("> [!NOTE]\n> a\n", titled).contains("who") == false)
  }

  @Test func `where the first column has no name, its cells name the rows`() {
    #expect(
      Written.html("| | b |\n| - | - |\n| *x* | 1 |\n| | 2 |\n") == """
        <table>
        <thead>
        <tr>
        <td></td>
        <th>b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row"><em>x</em></th>
        <td>1</td>
        </tr>
        <tr>
        <td></td>
        <td>2</td>
        </tr>
        </tbody>
        </table>

        """)
    // The next table has its own.
    #expect(
      Written.html("| | b |\n| - | - |\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")
        .contains("<td>1</td>"))
  }

  @Test func `boxed tables tell each cell its column`() {
    let style = MarkdownStyle.with { $0.boxesTables = true }
    let text =
      "| *a* \"b\" | | c |\n| :-: | -: | - |\n| 1 | 2 | 3 |\n| 4 | 5 |\n\nx\n\n| d |\n| - |\n"
    #expect(
      Written.html(text, style) == """
        <div class="scroll">
        <table>
        <thead>
        <tr>
        <th class="mid"><em>a</em> “b”</th>
        <td class="num"></td>
        <th>c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td data-label="a “b”" class="mid">1</td>
        <td class="num">2</td>
        <td data-label="c">3</td>
        </tr>
        <tr>
        <td data-label="a “b”" class="mid">4</td>
        <td class="num">5</td>
        <td data-label="c"></td>
        </tr>
        </tbody>
        </table>
        </div>
        <p>x</p>
        <div class="scroll">
        <table>
        <thead>
        <tr>
        <th>d</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  @Test func `two tables have columns of their own`() {
    let style = MarkdownStyle.with { $0.boxesTables = true }
    let html = Written.html("| a | b |\n| - | - |\n\n| c |\n| - |\n| 1 |\n", style)
    #expect(html.contains("<td data-label=\"c\">1</td>"))
  }
}
