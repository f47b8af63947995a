"""The schema of CSL-JSON 1.0.2, written down from its documentation: names of variables and their types."""

TYPES = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset"
    " document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation"
    " manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical"
    " personal_communication post post-weblog regulation report review review-book software song speech standard"
    " thesis treaty webpage").split()
TEXTS = (
    "citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location"
    " archive-place authority call-number citation-label collection-title container-title container-title-short"
    " dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword medium note"
    " original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place"
    " references reviewed-genre reviewed-title scale section source status title title-short URL version volume-title"
    " volume-title-short year-suffix").split()
NUMBERS = (
    "id chapter-number citation-number collection-number edition first-reference-note-number issue locator number"
    " number-of-pages number-of-volumes page page-first part printing supplement volume").split()
NAMES = (
    "author chair collection-editor compiler composer container-author contributor curator director editor"
    " editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author"
    " performer producer recipient reviewed-author script-writer series-creator translator").split()
DATES = "accessed available-date event-date issued original-date submitted".split()

TEXT, NUMBER, SWITCH = {"type": "string"}, {"type": ["string", "number"]}, {"type": ["string", "number", "boolean"]}


def closed(properties, **more):
    return {"type": "object", "properties": properties, "additionalProperties": False, **more}


NAME = closed(
    dict.fromkeys(["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"], TEXT)
    | dict.fromkeys(["comma-suffix", "static-ordering", "parse-names"], SWITCH))
PARTS = {"type": "array", "items": NUMBER, "minItems": 1, "maxItems": 3}
DATE = closed({
    "date-parts": {"type": "array", "items": PARTS, "minItems": 1, "maxItems": 2},
    "season": NUMBER, "circa": SWITCH, "literal": TEXT, "raw": TEXT})
SCHEMA = {"type": "array", "items": closed(
    {"type": {"enum": TYPES}, "categories": {"type": "array", "items": TEXT}, "custom": {"type": "object"}}
    | dict.fromkeys(TEXTS, TEXT) | dict.fromkeys(NUMBERS, NUMBER) | dict.fromkeys(DATES, DATE)
    | dict.fromkeys(NAMES, {"type": "array", "items": NAME}), required=["type", "id"])}
