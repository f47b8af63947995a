/// The rules that apply to reading files of any format.
extension Rule {
  package static let reading: [Rule] = [
    .invalidUTF8, .fileTooLarge, .unexpectedFile, .missingFile, .frontMatter, .yamlSyntax,
    .yamlFeature, .csvSyntax, .bibliographySyntax, .unreadWord, .unknownKey, .missingKey,
    .wrongType, .swallowedWords, .invalidID, .duplicateID, .renamedKey, .brokenFile, .strayFile,
    .portableName,
  ]

  package static let invalidUTF8 = Rule(
    "invalid-utf8",
    meaning: "A file holds bytes that are not UTF-8.",
    remedy: "Save the file as UTF-8.")

  package static let fileTooLarge = Rule(
    "file-too-large",
    meaning: "A text is larger than 1 MB.",
    remedy: "Split it into several entries.")

  package static let unexpectedFile = Rule(
    "unexpected-file",
    meaning: "A file stands where nothing is read, or is a link or a device.",
    remedy: "Move it to the folder of its kind, or to `content/files/`.")

  package static let brokenFile = Rule(
    "broken-file",
    meaning: "Git LFS or iCloud has not fetched a file, or an image holds nothing.",
    remedy: "Run `git lfs pull`, open the file once, or put it here anew.")

  package static let strayFile = Rule(
    "stray-file", .warning,
    meaning: "A file is a copy or a left-over that another program made, and is left out.",
    remedy: "Take over what only the copy has, then delete it.")

  package static let portableName = Rule(
    "portable-name", .warning,
    meaning: "Not every system can write the name of a file.",
    remedy: "Rename it, and correct the links to it.")

  package static let missingFile = Rule(
    "missing-file",
    meaning: "A file that every guide needs is not there.",
    remedy: "Write the file that the message names.")

  package static let frontMatter = Rule(
    "front-matter",
    meaning: "The keys at the head of an entry are never closed.",
    remedy: "End them with a line `---`.")

  package static let yamlSyntax = Rule(
    "yaml-syntax",
    meaning: "Keys or a data file are not YAML.",
    remedy: "Mend the line; put text with `: ` or `#` in quotes.")

  package static let yamlFeature = Rule(
    "yaml-feature",
    meaning: "YAML's anchors, aliases, tags or merge keys are used.",
    remedy: "Write the value out where it is needed.")

  package static let csvSyntax = Rule(
    "csv-syntax",
    meaning:
      "A CSV file has fields divided otherwise than by commas, a control character, or a quoted "
      + "field that is not closed or has text behind it.",
    remedy: "Divide fields by commas; quote a whole field and double the marks within.")

  package static let bibliographySyntax = Rule(
    "bibliography-syntax",
    meaning: "A bibliography is not JSON, or not BibTeX, as its name says.",
    remedy: "Mend the place that the message names, or export the file anew.")

  package static let unreadWord = Rule(
    "unread-word", .warning,
    meaning: "A bibliography has a variable, type, field or command that is not read.",
    remedy: "Correct its spelling, or take it out: nothing of it is printed.")

  package static let unknownKey = Rule(
    "unknown-key",
    meaning: "A key is not one that its kind of entry has.",
    remedy: "Correct the key's spelling or take it out.")

  package static let missingKey = Rule(
    "missing-key",
    meaning: "A required key is missing.",
    remedy: "Add the key.")

  package static let wrongType = Rule(
    "wrong-type",
    meaning: "A value is of another type than its key takes.",
    remedy: "Write the value as the message says.")

  package static let swallowedWords = Rule(
    "swallowed-words", .warning,
    meaning:
      "In YAML a `#` behind a blank begins a remark, so that the words from it on are not read.",
    remedy: "Put the text in double quotes; write a blank behind the `#` of a remark.")

  package static let invalidID = Rule(
    "invalid-id",
    meaning: "An id has other signs than small letters, digits and single hyphens.",
    remedy: "Rename the file or the id.")

  package static let duplicateID = Rule(
    "duplicate-id",
    meaning: "Two entries of a kind, two records or two targets have one id.",
    remedy: "Rename one of them.")

  package static let renamedKey = Rule(
    "renamed-key", .warning,
    meaning: "A key has another name now.",
    remedy:
      "Write the name that the message gives; what stands under the old one is read as before.")
}
