"use strict";
for (const button of document.querySelectorAll("button[data-print]")) {
button.removeAttribute("hidden");
button.addEventListener("click", () => print());
}
