"""A reader of GIFT that goes by the description in Moodle's manual, and by nothing of ours."""

import re

ESCAPED = re.compile(r"\\([\\~=#{}:])")


def plain(text):
    """Undoes the escapes of a text."""
    return ESCAPED.sub(r"\1", text.replace("\\n", "\n").strip())


def split(text, signs):
    """Divides a text before each of some signs that no backslash escapes."""
    parts, start, index = [], 0, 0
    while index < len(text):
        if text[index] == "\\":
            index += 2
            continue
        if text[index] in signs and index > start:
            parts.append(text[start:index])
            start = index
        index += 1
    return parts + [text[start:]]


def find(text, sign, start=0):
    """The place of a sign that no backslash escapes; -1 if there is none."""
    index = start
    while index < len(text):
        if text[index] == "\\":
            index += 2
        elif text.startswith(sign, index):
            return index
        else:
            index += 1
    return -1


def questions(text):
    """The questions of a file, each with its category."""
    category = None
    for block in re.split(r"\n\s*\n", text.strip()):
        if block.startswith("$CATEGORY:"):
            category = block[10:].strip()
            continue
        yield question(block, category)


def question(block, category):
    lines = block.split("\n")
    notes = [line for line in lines if line.startswith("//")]
    body = "\n".join(line for line in lines if not line.startswith("//"))
    assert body.startswith("::")
    end = find(body, "::", 2)
    opening, closing = find(body, "{", end + 2), find(body, "}", end + 2)
    assert closing == len(body) - 1, body[closing:]
    answers = body[opening + 1:closing].strip()
    feedback = find(answers, "####")
    general = answers[feedback + 4:] if feedback >= 0 else ""
    answers = answers[:feedback].strip() if feedback >= 0 else answers
    assert find(general, "#") < 0 or find(general, "=") < 0
    return {
        "id": re.search(r"\[id:(.*?)\]", notes[0])[1],
        "tags": re.findall(r"\[tag:((?:[^\]\\]|\\.)*)\]", notes[0]),
        "category": category, "title": plain(body[2:end]), "prompt": plain(body[end + 2:opening]),
        "feedback": plain(general), "answers": [answer(part) for part in split(answers, "=~") if part.strip()],
    }


def answer(part):
    feedback = find(part, "#")
    words, told = (part[:feedback], part[feedback + 1:]) if feedback >= 0 else (part, "")
    sign, words = words[0], words[1:]
    assert sign in "=~", part
    weight = re.match(r"%(-?[0-9.]+)%", words)
    words = words[weight.end():] if weight else words
    left, arrow, right = words.partition("->")
    return {"right": sign == "=" or bool(weight) and float(weight[1]) > 0, "feedback": plain(told),
            "weight": float(weight[1]) if weight else None,
            "text": plain(left), "pair": plain(right) if arrow else None}
