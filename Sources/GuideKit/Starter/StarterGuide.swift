/// A small complete guide to a short speech, written for practice: what `guide init` begins with.
enum StarterGuide {
  /// Path and text of each file below `content/`.
  static var files: [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    return files
  }

  private static let text = """
    -- guide.yml --
    # The guide as a whole.
    title: Reading “Keep the Bridge”
    subtitle: A study guide to a short speech, written for practice
    language: en
    essay:
      title: Keep the Bridge
    # Pages in the menu and at the foot: your own in pages/, and the built-in ones.
    navigation: [sections, claims, glossary, timeline, figures, questions, readings, essay]
    footer: [about, reports, silences]
    # Where the guide will stand, for search engines: remove the mark and fill it in.
    # base-url: https://example.org/bridge/
    -- essay.yml --
    # The text that is studied: heading, first words (at most five) and gist of each paragraph.
    paragraphs:
      - id: p1
        heading: The proposal
        first-words: Neighbours, you have heard that
        gist: The council means to pull the old bridge down and to save the money.
      - id: p2
        heading: The proposal
        first-words: They say it carries nobody
        gist: Says that the bridge is used more than the council counts.
      - id: p3
        heading: The answer
        first-words: A bridge is a promise
        gist: Argues that a town which lets its crossings go will let other things go.
      - id: p4
        heading: The answer
        first-words: So I ask you to
        gist: Asks for one more year and a fair count.
    -- files/keep-the-bridge.txt --
    KEEP THE BRIDGE
    A speech at a town meeting, written for practice.

    Neighbours, you have heard that the old bridge is to come down. It costs the town more than it
    brings, the council tells us, and there is a new road two miles off.

    They say it carries nobody. They counted on one wet morning. I have counted on seven, and on no
    day did fewer than ninety of us cross.

    A bridge is a promise that one bank makes to the other. Let it go, and you will not stop there:
    the school bus will be next, and then the school.

    So I ask you to give it one more year, and to count fairly, in sun and in rain, before you take
    down in a week what nobody will build again.
    -- index.md --
    ---
    title: Reading “Keep the Bridge”
    summary: A study guide to a short speech.
    ---

    A speaker asks a town to keep an old bridge. This guide follows the [speech](files/keep-the-bridge.txt)
    paragraph by paragraph and asks how far its reasons carry. Begin with [](section:the-count).
    -- pages/about.md --
    ---
    title: About
    summary: What this guide is.
    ---

    The speech was written for practice, and so were its numbers: nothing in it happened. Put your own text
    in its place, entry by entry, and keep the forms.
    -- sections/010-the-count.md --
    ---
    title: The count
    owns: [p1, p2]
    also: [p4]
    summary: Two counts of the same bridge, and what would settle them.
    ---

    > [!TIP]
    > Before you read, write down how you would find out how many people use a bridge.

    ## What the speech argues {#argues}

    The council wants to save the cost of the bridge ([p1](essay:p1)). The speaker answers that it was counted
    “on one wet morning” ([p2](essay:p2)), and sets a count of seven days against it.

    ## The claims at stake {#claims}

    ![](claim:ninety-cross)

    ## What can be tested {#record}

    Both sides name a number and neither shows its [sample](term:sample). The lowest of the seven days is
    [](value:crossings/4/people).

    ![](figure:crossings)

    ## Not mentioned here {#silent}

    - What the bridge costs, and what else the money could do.

    ## After reading {#after}

    ![](question:fair-count)
    -- sections/020-the-promise.md --
    ---
    title: The promise
    owns: [p3, p4]
    summary: An argument by picture, and a slope that begins at a bridge.
    ---

    ## What the speech argues {#argues}

    A bridge is called a promise, and its loss the first of several ([p3](essay:p3)). The speaker then asks for time
    ([p4](essay:p4)).

    ## The claims at stake {#claims}

    ![](claim:first-of-many)

    ## Reading closely {#closely}

    - The school appears in one sentence and is never joined to the bridge by a reason: a
      [slippery slope](term:slippery-slope).
    -- claims/ninety-cross.md --
    ---
    statement: On no day do fewer than ninety people cross the bridge.
    short: Ninety a day
    kind: empirical
    status: supported
    reason: The seven counts agree with it; they are the speaker's own.
    essay: [p2]
    needs: ["figure:crossings"]
    one-sided: the council's count is not printed anywhere
    ---

    ## The essay's case

    Seven counts on seven days ([p2](essay:p2)).

    ## What supports it

    The lowest of them is above ninety [@speech-2026].

    ## What tells against it

    The counter wished for a high number, and seven days in a row share one week's weather.

    ## What is disputed

    Whether a week stands for a year.

    ## Test it yourself

    1. Take the table under [](figure:crossings). Which day would you leave out, and why?
    2. Say how many days you would count, and how you would choose them.
    -- claims/first-of-many.md --
    ---
    statement: Whoever lets the bridge go will let the school go.
    short: First of many
    kind: interpretive
    status: overstated
    reason: No step between the two is named.
    essay: [p3]
    ---

    ## The essay's case

    One loss prepares the next ([p3](essay:p3)).

    ## What supports it

    Habits of saving can spread.

    ## What tells against it

    A council may close one thing in order to keep another.

    ## What is disputed

    Whether the two are paid from one purse.

    ## Test it yourself

    1. Write the missing step as one sentence. Would you sign it?
    -- glossary/sample.md --
    ---
    term: Sample
    aliases: [sample]
    ---

    The few cases that are looked at in order to say something about the many.
    -- glossary/slippery-slope.md --
    ---
    term: Slippery slope
    aliases: [slippery slope]
    see: [sample]
    ---

    An argument that one step leads to others, without showing what joins them.
    -- readings/bibliography.json --
    [
      {
        "id": "speech-2026",
        "type": "speech",
        "title": "Keep the Bridge: A Speech Written for Practice",
        "author": [{"literal": "The makers of guide"}],
        "issued": {"date-parts": [[2026]]}
      }
    ]
    -- readings/speech-2026.md --
    ---
    stance: primary
    level: introductory
    access: open
    language: en
    basis: read
    ---

    The text itself, whole, in the folder of files.
    -- questions/the-count/fair-count.md --
    ---
    level: apply
    kind: choice
    essay: [p2]
    claims: [ninety-cross]
    ---

    Which count would tell most about a year?

    - [ ] Seven days in one week.

      One week has one kind of weather.

    - [x] One day in each month, chosen by lot.

      It meets every season, and nobody's wish chooses the days.

    - [ ] The busiest day of the year.

      It tells how much the bridge must bear, not how much it is used.

    ## Hint

    Ask what differs from day to day.

    ## Explanation

    A sample serves when it differs from the whole by chance alone.
    -- questions/the-count/two-numbers.md --
    ---
    level: analyse
    essay: [p1, p2]
    ---

    The council and the speaker give two pictures of one bridge. Can both be honest?

    ## Answer

    Yes: a wet morning and a dry week are different days.

    ## Explanation

    Two samples may differ without a lie.
    -- questions/the-promise/missing-step.md --
    ---
    level: evaluate
    essay: [p3]
    claims: [first-of-many]
    ---

    Rewrite the third paragraph so that each step is joined to the next by a reason. Is it stronger or weaker?

    ## Criteria

    - Every step has a reason that could be checked.
    - Says what the picture of a promise added.

    ## Explanation

    A picture can move hearers where a reason would have to be shown.
    -- timeline.yml --
    - id: count
      date: "2026-03-02/2026-03-08"
      title: The speaker counts
      body: Seven days, in a story written for practice.
      sources: [speech-2026]
    - id: speech
      date: "2026-03-10"
      title: The speech
      body: It is given at a town meeting, in the same story.
      sources: [speech-2026]
    -- figures/crossings.md --
    ---
    title: People who crossed the bridge, day by day
    data: crossings.csv
    key: day
    columns:
      - {name: people, label: People, unit: people, decimals: 0}
    chart: bar
    sources: [speech-2026]
    ---

    On the fourth day it rained.

    ## Caveats

    The numbers were made up for practice.

    ## Description

    Between [](value:crossings/4/people) and [](value:crossings/6/people).
    -- data/crossings.csv --
    day,people
    1,118
    2,131
    3,125
    4,94
    5,140
    6,152
    7,109
    """
}
