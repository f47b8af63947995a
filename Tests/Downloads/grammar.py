"""The parts of QTI 2.1 and of Common Cartridge 1.1 that are written here, as their schemas order them.

The schemas themselves are not ours to hand on. Each rule names the children of an element in their order:
a regular expression over names, each followed by a blank.
"""

import re

INLINE = "a|br|code|em|img|span|strong|sub|sup|textEntryInteraction|small"
BLOCK = "blockquote|div|h1|h2|h3|h4|h5|h6|hr|ol|p|pre|table|ul"
FLOW = f"(({INLINE}|{BLOCK}) )*"
EXPRESSION = "(variable|correct|baseValue|mapResponse|sum|match) "

QTI = {
    "assessmentItem": "(responseDeclaration )*(outcomeDeclaration )*itemBody (responseProcessing )?(modalFeedback )*",
    "responseDeclaration": "(correctResponse )?(mapping )?",
    "outcomeDeclaration": "(defaultValue )?",
    "correctResponse": "(value )+", "defaultValue": "(value )+", "mapping": "(mapEntry )+",
    "value": "", "mapEntry": "",
    "itemBody": f"(({BLOCK}|rubricBlock|choiceInteraction|orderInteraction|matchInteraction|extendedTextInteraction) )*",
    "rubricBlock": f"(({BLOCK}) )*",
    "choiceInteraction": "(simpleChoice )+", "orderInteraction": "(simpleChoice )+",
    "matchInteraction": "simpleMatchSet simpleMatchSet ", "simpleMatchSet": "(simpleAssociableChoice )+",
    "simpleChoice": FLOW, "simpleAssociableChoice": FLOW, "modalFeedback": FLOW,
    "extendedTextInteraction": "", "textEntryInteraction": "",
    "responseProcessing": "((setOutcomeValue|responseCondition) )+", "setOutcomeValue": EXPRESSION,
    "responseCondition": "responseIf ", "responseIf": f"{EXPRESSION}(setOutcomeValue )+",
    "match": f"({EXPRESSION}){{2}}", "sum": f"({EXPRESSION})+",
    "variable": "", "correct": "", "baseValue": "", "mapResponse": "",
    "assessmentTest": "testPart ", "testPart": "(assessmentSection )+", "assessmentSection": "(assessmentItemRef )+",
    "assessmentItemRef": "",
    "p": f"(({INLINE}) )*", "pre": f"(({INLINE}) )*", "li": FLOW, "ul": "(li )*", "ol": "(li )*",
    "blockquote": f"(({BLOCK}) )*", "div": FLOW, "table": "(thead )?(tbody )+", "thead": "(tr )+", "tbody": "(tr )+",
    "tr": "((td|th) )+", "td": FLOW, "th": FLOW, "br": "", "hr": "", "img": "",
} | {name: f"(({INLINE}) )*" for name in "a code em span strong sub sup small h1 h2 h3 h4 h5 h6".split()}

CARTRIDGE = {
    "questestinterop": "assessment ", "assessment": "qtimetadata section ", "section": "(item )+",
    "qtimetadata": "(qtimetadatafield )+", "qtimetadatafield": "fieldlabel fieldentry ",
    "fieldlabel": "", "fieldentry": "",
    "item": "itemmetadata presentation resprocessing (itemfeedback )*", "itemmetadata": "qtimetadata ",
    "presentation": "material (response_lid|response_str) ", "material": "mattext ", "mattext": "",
    "response_lid": "render_choice ", "response_str": "render_fib ", "render_choice": "(response_label )+",
    "render_fib": "response_label ", "response_label": "(material )?",
    "resprocessing": "outcomes (respcondition )+", "outcomes": "decvar ", "decvar": "",
    "respcondition": "conditionvar (setvar )?(displayfeedback )*", "conditionvar": "(other |and |(varequal )+)",
    "other": "", "and": "((varequal|not) )+", "not": "varequal ", "varequal": "", "setvar": "", "displayfeedback": "",
    "itemfeedback": "(flow_mat |solution )", "flow_mat": "material ", "solution": "solutionmaterial ",
    "solutionmaterial": "(material |flow_mat )",
    "webLink": "title url ", "title": "", "url": "",
}


def name(node):
    return node.tag.split("}")[1]


def check(root, rules):
    """Fails where the children of an element are not those of its rule."""
    for node in root.iter():
        children = "".join(name(child) + " " for child in node)
        assert name(node) in rules, name(node)
        assert re.fullmatch(rules[name(node)], children), (name(node), children)
        if re.fullmatch("itemBody|blockquote|[ou]l|table|rubricBlock|item|material", name(node)):
            assert not (node.text or "").strip(), (name(node), node.text)
