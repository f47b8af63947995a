"use strict";
{
const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].innerText;

const sort = (table, column, order) => {
const body = table.tBodies[0];
const sign = order === "descending" ? -1 : 1;
const language = document.documentElement.lang;
const words = new Intl.Collator(language, { numeric: true });
const rows = [...body.rows].sort((a, b) => Number(a.dataset.place) - Number(b.dataset.place));
if (order) {
rows.sort((a, b) => {
const [left, right] = [key(a, column), key(b, column)];
if (!left || !right) return Number(!left) - Number(!right);
return sign * words.compare(left, right);
});
}
body.append(...rows);
};

const tables = document.querySelectorAll("table[data-sorts]");
for (const table of tables) {
[...table.tBodies[0].rows].forEach((row, place) => { row.dataset.place = String(place); });
const heads = [...table.tHead?.rows[0].cells ?? []];
heads.forEach((head, column) => {
const button = document.createElement("button");
button.type = "button";
button.append(...head.childNodes);
head.append(button);
button.addEventListener("click", () => {
const now = head.getAttribute("aria-sort");
const next = now === "ascending" ? "descending" : now === "descending" ? "" : "ascending";
for (const other of heads) other.removeAttribute("aria-sort");
if (next) head.setAttribute("aria-sort", next);
sort(table, column, next);
});
});
}
}
