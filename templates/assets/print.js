// The button that prints a page made for paper. Without this, browsers print by their own menus.
"use strict";
for (const button of document.querySelectorAll("[data-print]")) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener("click", () => print());
}
