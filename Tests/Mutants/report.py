"""What is told of mutants: where they are, what they change, and how many survive."""


def heading(mutant, remark=""):
    """Returns a mutant's number, place, kind or name, and the line before and after."""
    place = f"#{mutant.number} {mutant.file}:{mutant.line}: {mutant.name or mutant.kind}{remark}"
    return f"{place}\n  - {mutant.before}\n  + {mutant.after}"


def table(mutants, outcomes):
    """Returns rows of a module, drawn, killed, survived, those of them where no test comes by, and the rate."""
    rows = []
    modules = sorted({mutant.module for mutant in mutants})
    for module in [*modules, "all"]:
        found = [outcomes[mutant.number] for mutant in mutants if module in (mutant.module, "all")]
        killed = sum(1 for outcome in found if outcome and outcome.killed)
        unseen = sum(1 for outcome in found if outcome is None)
        rows.append((module, len(found), killed, len(found) - killed, unseen, f"{100 * killed / len(found):.0f} %"))
    return rows


def markdown(rows):
    """Returns the rows as a Markdown table with aligned columns."""
    head = ("module", "drawn", "killed", "survived", "never reached", "rate")
    lines = [head, *rows]
    widths = [max(len(str(line[column])) for line in lines) for column in range(len(head))]
    texts = [
        " | ".join(
            str(cell).ljust(width) if column == 0 else str(cell).rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths))
        )
        for line in lines
    ]
    rule = " | ".join("-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths))
    return "\n".join(f"| {text} |" for text in [texts[0], rule, *texts[1:]])
