"use strict";
(() => {
const cite = document.querySelector(".cite");
const made = cite?.querySelector("template")?.content.firstElementChild;
const status = cite?.querySelector("[role=status]");
if (!cite || !made || !status || !navigator.clipboard) return;
for (const text of cite.querySelectorAll("dd")) {
const button = /** @type {HTMLButtonElement} */ (made.cloneNode(true));
const name = text.previousElementSibling?.textContent ?? "";
const words = text.textContent?.trim() ?? "";
button.setAttribute("aria-label", `${button.textContent} ${name}`);
button.addEventListener("click", async () => {
status.textContent = "";
try {
await navigator.clipboard.writeText(words);
status.textContent = `${name} ${button.dataset.done ?? ""}`;
} catch { getSelection()?.selectAllChildren(text.querySelector("pre") ?? text); }
});
text.previousElementSibling?.append(button);
}
})();
