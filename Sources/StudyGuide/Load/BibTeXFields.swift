internal import Markup

/// What the types and fields of BibTeX and BibLaTeX are called in CSL.
enum BibTeXFields {
  static let types = [
    "article": "article-journal", "artwork": "graphic", "audio": "song", "book": "book",
    "bookinbook": "chapter", "booklet": "pamphlet", "collection": "collection",
    "conference": "paper-conference", "dataset": "dataset", "electronic": "webpage",
    "image": "graphic", "inbook": "chapter", "incollection": "chapter",
    "inproceedings": "paper-conference", "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case", "legal": "legislation", "legislation": "legislation",
    "letter": "personal_communication", "manual": "book", "mastersthesis": "thesis",
    "misc": "document", "movie": "motion_picture", "music": "song", "mvbook": "book",
    "mvcollection": "collection", "mvproceedings": "collection", "mvreference": "collection",
    "online": "webpage", "patent": "patent", "performance": "performance",
    "periodical": "periodical", "phdthesis": "thesis", "proceedings": "collection",
    "reference": "collection", "report": "report", "review": "review", "software": "software",
    "standard": "standard", "suppbook": "chapter", "suppcollection": "chapter",
    "suppperiodical": "article-journal", "techreport": "report", "thesis": "thesis",
    "unpublished": "manuscript", "video": "motion_picture", "www": "webpage",
  ]

  /// Fields with two names: the one of BibTeX, or of a program, and the one of BibLaTeX.
  static let otherNames = [
    "address": "location", "school": "institution", "journal": "journaltitle",
    "annote": "annotation", "archiveprefix": "eprinttype", "key": "sortkey",
    "primaryclass": "eprintclass", "pdf": "file", "keyword": "keywords",
  ]

  static let texts: [(String, Work.TextVariable)] = [
    ("volume", .volume), ("volumes", .numberOfVolumes), ("edition", .edition), ("pages", .page),
    ("pagetotal", .numberOfPages), ("chapter", .chapterNumber), ("part", .part),
    ("isbn", .isbn), ("issn", .issn), ("langid", .language), ("language", .language),
    ("venue", .eventPlace), ("pubstate", .status), ("type", .genre), ("version", .version),
    ("library", .callNumber), ("origpublisher", .originalPublisher),
    ("origlocation", .originalPublisherPlace), ("pmid", .pmid), ("pmcid", .pmcid),
  ]

  static let longTexts: [(String, Work.TextVariable)] = [
    ("abstract", .abstract), ("annotation", .annote), ("keywords", .keyword), ("note", .note),
  ]

  static let names: [(String, Work.NameVariable)] = [
    ("author", .author), ("editor", .editor), ("translator", .translator),
    ("bookauthor", .containerAuthor), ("director", .director),
  ]

  /// What an editor is who is no editor.
  static let editorTypes: [String: Work.NameVariable] = [
    "compiler": .compiler, "director": .director, "organizer": .organizer,
    "collaborator": .contributor,
  ]

  static let dates: [(String, Work.DateVariable)] = [
    ("date", .issued), ("urldate", .accessed), ("origdate", .originalDate),
    ("eventdate", .eventDate),
  ]

  /// What the works of a type call themselves where no field `type` says it, by the keys of
  /// BibLaTeX.
  static let genres = ["phdthesis": "phdthesis", "mastersthesis": "mathesis"]

  /// The fields that are read, and those of BibLaTeX and of programs that say nothing that a
  /// reference prints.
  static let known: Set<String> = Set(
    (texts + longTexts).map(\.0) + names.map(\.0) + dates.map(\.0)
      + [
        "title", "subtitle", "titleaddon", "shorttitle", "journaltitle", "journalsubtitle",
        "journaltitleaddon", "booktitle", "booksubtitle", "booktitleaddon", "maintitle",
        "mainsubtitle", "maintitleaddon", "shortjournal", "series", "eventtitle", "eventtitleaddon",
        "origtitle", "number", "issue", "publisher", "institution", "organization", "howpublished",
        "location", "doi", "url", "eprint", "eprinttype", "eprintclass", "year", "month", "day",
        "entrysubtype", "options", "editortype", "eid",
        // Not printed.
        "issuetitle", "issuesubtitle", "issuetitleaddon", "editora", "editorb", "editorc",
        "editoratype", "editorbtype", "editorctype", "afterword", "annotator", "commentator",
        "foreword", "introduction", "origlanguage", "reprinttitle", "label", "shorthand",
        "shortauthor", "shorteditor", "shortseries", "sortkey", "sortname", "sorttitle", "sortyear",
        "sortshorthand", "presort", "indexsorttitle", "indextitle", "gender", "hyphenation",
        "related", "relatedtype", "relatedstring", "relatedoptions", "execute",
        "bookpagination", "pagination", "isan", "isrn", "ismn", "iswc", "file", "ids",
        "nameaddon", "authortype", "urlnote", "holder", "addendum", "copyright", "rights", "lccn",
        "mrnumber", "zbl", "shorthandintro", "subject", "size", "contents", "price", "numpages",
        "articleno", "editorial", "collaborator", "source", "archive", "local-url", "read",
        "rating", "lastchecked",
      ])

  /// Says whether a field is one that a program keeps for itself.
  static func isPrivate(_ name: String) -> Bool {
    let names: Set = [
      "owner", "timestamp", "groups", "ranking", "readstatus", "priority", "qualityassured",
      "relevance", "printed", "comment", "review", "date-added", "date-modified",
      "citeulike-article-id", "posted-at", "creationdate", "modificationdate", "biburl",
      "bibsource", "mendeley-tags", "added-at", "interhash", "intrahash",
    ]
    return names.contains(name)
      || [
        "bdsk-", "mendeley-", "user", "verb", "list", "name", "citeulike-", "jabref-", "__",
        "comment-", "x-",
      ]
      .contains { name.hasPrefix($0) }
  }
}
