// Shows the button that prints a page for paper, which has its place before.
"use strict";
for (const button of document.querySelectorAll("button[data-print]")) {
  button.dataset.print = "ready";
  button.addEventListener("click", () => print());
}
