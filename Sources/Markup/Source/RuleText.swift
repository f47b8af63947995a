/// What each rule means and what to do about it, as `guide check --list` prints them.
extension Rule {
  /// One sentence.
  package var meaning: String { texts.meaning }

  package var remedy: String { texts.remedy }

  private var texts: (meaning: String, remedy: String) {
    switch self {
    // Reading files
    case .invalidUTF8:
      (
        "A file holds bytes that are not UTF-8.",
        "Save the file as UTF-8."
      )
    case .fileTooLarge:
      (
        "A text is larger than 1 MB.",
        "Split it into several entries."
      )
    case .unexpectedFile:
      (
        "A file stands where nothing is read, or is a link or a device.",
        "Move it to the folder of its kind, or to `content/files/`."
      )
    case .missingFile:
      (
        "A file that every guide needs is not there.",
        "Write the file that the message names."
      )
    case .frontMatter:
      (
        "The keys at the head of an entry are never closed.",
        "End them with a line `---`."
      )
    case .yamlSyntax:
      (
        "Keys or a data file are not YAML.",
        "Mend the line; put text with `: ` or `#` in quotes."
      )
    case .yamlFeature:
      (
        "YAML's anchors, aliases, tags or merge keys are used.",
        "Write the value out where it is needed."
      )
    case .csvSyntax:
      (
        "A CSV file has a quoted field that is not closed, or text behind one.",
        "Quote the whole field and double the marks within."
      )
    case .figureData:
      (
        "A figure's data file, column or row is missing, doubled or uneven.",
        "Make the names in the figure and in the file agree."
      )
    case .missingRecord:
      (
        "A reading has no record in the bibliography.",
        "Add the record, under the reading's id."
      )
    case .unknownKey:
      (
        "A key is not one that its kind of entry has.",
        "Correct the key's spelling or take it out."
      )
    case .missingKey:
      (
        "A required key is missing.",
        "Add the key."
      )
    case .wrongType:
      (
        "A value is of another type than its key takes.",
        "Write the value as the message says."
      )
    case .invalidID:
      (
        "An id has other signs than small letters, digits and single hyphens.",
        "Rename the file or the id."
      )
    case .duplicateID:
      (
        "Two entries of a kind have one id.",
        "Rename one of them."
      )
    case .duplicateOutput:
      (
        "Two outputs would be one file, capitals aside.",
        "Rename one of the entries or files."
      )
    // Markdown
    case .nestingTooDeep:
      (
        "Quotations, lists or emphasis are nested more than 100 deep.",
        "Flatten them."
      )
    case .tooManyBrackets:
      (
        "One block holds more than 5,000 `[`.",
        "Split it with blank lines."
      )
    case .rawHTML:
      (
        "HTML stands in Markdown.",
        "Write Markdown; a page's markup belongs in templates."
      )
    case .unsafeAddress:
      (
        "A link could run a program or read the reader's files.",
        "Link to a page or a file of the guide."
      )
    case .unknownScheme:
      (
        "A link begins with a kind that there is not.",
        "Use one of the kinds, or `https://`."
      )
    case .unknownAlert:
      (
        "A box `> [!…]` is of an unknown kind.",
        "Use note, tip, caution, essay or record."
      )
    case .cardInProse:
      (
        "A card stands within a sentence.",
        "Give it a paragraph of its own, or make it a link."
      )
    case .headingID:
      (
        "The `{#id}` of a heading is not an id.",
        "Use small letters, digits and single hyphens."
      )
    case .duplicateFragment:
      (
        "Two headings of a text have one id.",
        "Rename one of them."
      )
    case .headingSkip:
      (
        "A heading skips a level, or is the page's own.",
        "Begin with `##` and go down one step at a time."
      )
    case .imageWithoutText:
      (
        "An image has no words for those who do not see it.",
        "Describe what it shows between the brackets."
      )
    case .leftOverMark:
      (
        "A mark of Markdown was left over in the text.",
        "Close the link, or put a backslash before the mark."
      )
    case .citationForm:
      (
        "A part of a citation names no reading.",
        "Write one `@id` between semicolons."
      )
    // References
    case .brokenReference:
      (
        "A typed link or a key names an entry that there is not.",
        "Correct the id, or write the entry."
      )
    case .brokenFragment:
      (
        "A link's `#fragment` is no heading of its target.",
        "Use the id of one of its headings."
      )
    case .brokenCitation:
      (
        "A citation names a reading that there is not.",
        "Correct the id, or add the reading and its record."
      )
    case .ambiguousAlias:
      (
        "Two terms claim one name.",
        "Leave the name to one of them."
      )
    // Addresses
    case .formerID:
      (
        "A former id is no id, is an entry's now, or is claimed twice.",
        "Leave under `formerly:` only ids that this entry alone has had."
      )
    case .vanishedAddress:
      (
        "An address that has been published leads to nothing any more.",
        "Say `formerly: [old-id]` in the entry that took its place, or write `gone` behind the address."
      )
    // The guide as a whole
    case .missingPart:
      (
        "An entry lacks a heading that its kind needs.",
        "Add the heading with its text."
      )
    case .longDefinition:
      (
        "A term's first paragraph has more than 40 words.",
        "Shorten it, and put the rest into a second paragraph."
      )
    case .orphanTerm:
      (
        "No text uses a term.",
        "Use it, or remove it."
      )
    case .uncitedReading:
      (
        "No text cites a reading.",
        "Cite it, or remove it."
      )
    case .unusedRecord:
      (
        "A record of the bibliography has no reading.",
        "Write its annotation, or remove the record."
      )
    case .undiscussedClaim:
      (
        "No section discusses a claim.",
        "Show its card or link it in the section that owns its paragraph."
      )
    case .paragraphOwner:
      (
        "A paragraph of the essay has no owner, or more than one.",
        "Name it under `owns:` of exactly one section."
      )
    case .oneSidedClaim:
      (
        "A claim of fact or cause cites sources on one side only.",
        "Cite a reading under the other heading, or say `one-sided: reason`."
      )
    case .unexplainedQuestion:
      (
        "A question has no explanation.",
        "Write `## Explanation`, with its sources."
      )
    case .questionForm:
      (
        "The parts of a question do not fit its kind.",
        "Give it the options, answer or criteria that its kind needs."
      )
    case .unreasonedOption:
      (
        "An answer to choose does not say why it is right or wrong.",
        "Add a second paragraph to the option."
      )
    case .lowOrderSection:
      (
        "A section has no question that asks to analyse, evaluate or create.",
        "Write one."
      )
    case .unknownStance:
      (
        "A reading's stance is not on the guide's list.",
        "Use one of the stances in `templates/words.yml`."
      )
    case .earlyTerm:
      (
        "A term is linked before the section that introduces it.",
        "Introduce it earlier, or take out `introduced:`."
      )
    case .startHere:
      (
        "A reading to start with is not open, or not in the guide's language.",
        "Choose one that readers can get and read, or take `start` away."
      )
    case .thinCoverage:
      (
        "A paragraph has fewer claims or questions than `thresholds` in `guide.yml` ask.",
        "Name it under `essay` in a claim or question, or lower the threshold."
      )
    case .fewStances:
      (
        "A claim of fact or cause cites fewer stances than `stances-per-claim` asks.",
        "Cite a work that stands elsewhere in the debate, or say `one-sided: reason`."
      )
    case .dominantAuthor:
      (
        "One author has more of all citations than `author-share` allows, in per cent.",
        "Cite others beside that author, or raise the threshold."
      )
    case .lowLevelQuestions:
      (
        "More questions than `low-level-share` allows, in per cent, ask to remember or understand.",
        "Write questions that ask to apply, analyse, evaluate or create."
      )
    case .crowdedLinks:
      (
        "A section has more references in 100 words than `link-density` allows.",
        "Link what readers need here, and the rest where it is treated."
      )
    case .quotation:
      (
        "Words in double quotation marks are not the essay’s, too many, or without their paragraph.",
        "Quote at most eight words and name the paragraph; set words of others in italics."
      )
    case .sharedWords:
      (
        "Nine words in a row are the essay’s.",
        "Say it in your own words."
      )
    // Templates
    case .templateSyntax:
      (
        "A tag cannot be read, or asks for what templates here do not have.",
        "Write it as the message says."
      )
    case .templateUnknownName:
      (
        "A tag names something that the page does not have.",
        "See `guide names TEMPLATE` for the names."
      )
    case .templateUnknownPartial:
      (
        "A partial or parent template is not there.",
        "Correct its name, or write the template."
      )
    case .templateWrongBraces:
      (
        "HTML is printed with two braces, or text with three.",
        "Use `{{{ }}}` for HTML and `{{ }}` for text."
      )
    case .templateUnguardedOptional:
      (
        "What may be missing is printed without asking for it.",
        "Put it in its own section: `{{#name}}{{name}}{{/name}}`."
      )
    case .templateNotPrintable:
      (
        "A list or record is printed.",
        "Open it: `{{#name}} … {{/name}}`."
      )
    case .templateNeedlessSection:
      (
        "A section asks for something that is always there.",
        "Print it without the section."
      )
    case .templateUnclosedSection:
      (
        "A section is not closed, or closed by another name.",
        "Close it by its own name."
      )
    case .templateUnquotedAttribute:
      (
        "A tag stands in an attribute without quotation marks.",
        "Write `name=\"{{value}}\"`."
      )
    }
  }
}
