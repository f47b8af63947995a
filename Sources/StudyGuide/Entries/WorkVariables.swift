/// The variables of records, with the names that CSL 1.0.2 and its schema of input data give them.
extension Work {
  /// A variable whose value is a text or a number.
  package enum TextVariable: String, Sendable, CaseIterable {
    case abstract, annote, archive
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case archivePlace = "archive-place"
    case authority
    case callNumber = "call-number"
    case chapterNumber = "chapter-number"
    case citationKey = "citation-key"
    case citationLabel = "citation-label"
    case citationNumber = "citation-number"
    case collectionNumber = "collection-number"
    case collectionTitle = "collection-title"
    case containerTitle = "container-title"
    case containerTitleShort = "container-title-short"
    case dimensions, division
    case doi = "DOI"
    case edition
    /// The former name of ``eventTitle``.
    case event
    case eventPlace = "event-place"
    case eventTitle = "event-title"
    case firstReferenceNoteNumber = "first-reference-note-number"
    case genre
    case isan = "ISAN"
    case isbn = "ISBN"
    case isci = "ISCI"
    case ismn = "ISMN"
    case isrc = "ISRC"
    case issn = "ISSN"
    case issue
    case iswc = "ISWC"
    /// The former name of ``containerTitleShort``.
    case journalAbbreviation
    case jurisdiction, keyword, language, locator, medium, note, number
    case numberOfPages = "number-of-pages"
    case numberOfVolumes = "number-of-volumes"
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case originalTitle = "original-title"
    case page
    case pageFirst = "page-first"
    case part
    case partNumber = "part-number"
    case partTitle = "part-title"
    case pmcid = "PMCID"
    case pmid = "PMID"
    case printing
    case printingNumber = "printing-number"
    case publisher
    case publisherPlace = "publisher-place"
    case references
    case reviewedGenre = "reviewed-genre"
    case reviewedTitle = "reviewed-title"
    case scale, section
    /// The former name of ``titleShort``.
    case shortTitle
    case source, status, supplement
    case supplementNumber = "supplement-number"
    case title
    case titleShort = "title-short"
    case translatedTitle = "translated-title"
    case translatedTitleShort = "translated-title-short"
    case url = "URL"
    case version, volume
    case volumeTitle = "volume-title"
    case volumeTitleShort = "volume-title-short"
    case yearSuffix = "year-suffix"

    /// Whether it is a title, which may have marks.
    package var isTitle: Bool {
      switch self {
      case .collectionTitle, .containerTitle, .containerTitleShort, .event, .eventTitle,
        .journalAbbreviation, .originalTitle, .partTitle, .reviewedTitle, .shortTitle, .title,
        .titleShort, .translatedTitle, .translatedTitleShort, .volumeTitle, .volumeTitleShort:
        true
      default: false
      }
    }

    /// Whether it is of several lines and any length, and nothing prints it.
    package var isLong: Bool {
      switch self {
      case .abstract, .annote, .keyword, .note, .references: true
      default: false
      }
    }
  }

  /// A variable whose value is a list of names.
  package enum NameVariable: String, Sendable, CaseIterable {
    case author, chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director, editor
    case editorTranslator = "editor-translator"
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator
  }

  /// A variable whose value is a date.
  package enum DateVariable: String, Sendable, CaseIterable {
    case accessed
    case availableDate = "available-date"
    case container
    case eventDate = "event-date"
    case issued
    case originalDate = "original-date"
    case submitted
  }

  /// The types that a record may have.
  package static let types = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
    "standard", "thesis", "treaty", "webpage",
  ]
}
