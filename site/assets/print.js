"use strict";
for (const button of document.querySelectorAll("button[data-print]")) {
button.dataset.print = "ready";
button.addEventListener("click", () => print());
}
