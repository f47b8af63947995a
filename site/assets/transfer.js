"use strict";
(() => {
const kept = window["guideKept"];
const part = document.getElementById("_transfer");
if (!kept || !part) return;
const words = part.dataset;
const status = part.querySelector("[role=status]");
const file = part.querySelector("input");
const known = [...document.querySelectorAll("[data-key]")];
const now = new Set(known.map(({ dataset }) => dataset.key));

const tell = (said) => { status.textContent = said ?? ""; };
const aside = () => kept.keys().filter((key) => !now.has(key.replace(/^review:|\/\d+$/g, ""))).map((key) => kept.get(key)?.name ?? key);
const show = () => {
const names = [...new Set(aside())];
tell(names.length ? `${words.aside} ${names.join(", ")}` : "");
};

part.querySelector("[data-do=export]").addEventListener("click", () => {
const names = new Map(known.map((item) => [item.dataset.key, (item.querySelector("a") ?? item).textContent]));
const entries = Object.fromEntries(kept.keys().map((key) => [key, { name: names.get(key.replace(/^review:/, "")), ...kept.get(key) }]));
const link = document.createElement("a");
link.href = URL.createObjectURL(new Blob([JSON.stringify({ practice: 1, entries }, null, 1)], { type: "application/json" }));
link.download = "practice.json";
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
});

file.addEventListener("change", async () => {
try {
const { practice, entries } = JSON.parse(await file.files[0].text());
if (practice !== 1) throw 0;
let taken = 0;
for (const [key, value] of Object.entries(entries))
if (/^(review:)?[a-z]+:[a-z0-9/-]+$/.test(key) && ["at", "due", "last", "s", "d"].every((name) => Number.isFinite(value?.[name] ?? (name === "at" ? null : 0))))
taken += +kept.merge(key, { ...value, at: Math.min(value.at, Date.now()) });
for (const { dataset } of known) kept.adopt(dataset.key, dataset.was);
window["guideReview"]?.();
show();
tell(`${(words.taken ?? "").replace("%1", `${taken}`)} ${status.textContent}`);
} catch { tell(words.bad); }
file.value = "";
});

part.querySelector("[data-do=clear]").addEventListener("click", () => {
if (!confirm(words.sure)) return;
kept.keys().forEach(kept.drop);
window["guideReview"]?.();
tell(words.cleared);
});
show();
})();
