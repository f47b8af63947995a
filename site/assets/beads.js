"use strict";
for (const drawing of document.querySelectorAll(".beads")) {
const beads = [...drawing.querySelectorAll("a")];
const stopAt = (stop) => { for (const bead of beads) bead.setAttribute("tabindex", bead === stop ? "0" : "-1"); };
stopAt(beads[0]);
drawing.addEventListener("keydown", (event) => {
if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
const open = beads.filter((bead) => bead === document.activeElement || !bead.matches(".dim"));
const here = open.findIndex((bead) => bead === document.activeElement);
const places = { ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1, Home: 0, End: open.length - 1 };
const next = open[places[event.key]];
if (!next) return;
event.preventDefault();
stopAt(next);
next.focus();
});
}
