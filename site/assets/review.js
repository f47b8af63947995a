"use strict";
(() => {
const kept = window["guideKept"];
const fsrs = window["guideFSRS"];
const form = document.getElementById("_review");
if (!kept || !fsrs || !(form instanceof HTMLFormElement)) return;
const words = form.dataset;
const most = 20;
const items = [...document.querySelectorAll("li[data-key]")].filter((item) => item instanceof HTMLElement);
const [status, begin, held] = ["[role=status]", "[data-do=begin]", "template"].map((selector) => /** @type {any} */ (form.querySelector(selector)));
const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });

const wait = (time) => time < 36e5 ? relative.format(Math.ceil(time / 6e4), "minute")
: time < 864e5 ? relative.format(Math.ceil(time / 36e5), "hour") : relative.format(Math.ceil(time / 864e5), "day");
const say = (words, ...values) => values.reduce((said, value, index) => said.replace(`%${index + 1}`, value), words);

const card = ({ dataset }, now) => {
const key = "review:" + dataset.key;
const found = kept.get(key);
if (!found || found.off || !Number.isFinite(found.due)) return null;
const { grades, ...rest } = found;
const settled = fsrs.settled((Array.isArray(grades) ? grades : []).reduce((card, [isGood, time]) => fsrs.next(card, isGood, time), rest), now);
if (settled !== rest) kept.put(key, settled);
return settled;
};

let queue = [];

const draw = () => {
const now = Date.now();
const chosen = [...new FormData(form)].filter(([name, value]) => value && name !== "show");
const show = form.elements["show"].value;
const due = [];
let count = 0;
let today = 0;
for (const item of items) {
const found = card(item, now);
const fits = chosen.every(([name, value]) => (item.dataset[name] ?? "").split(" ").includes(value));
const isDue = found && found.due <= now;
if (found) count++;
if (found?.last && fsrs.day(found.last) === fsrs.day(now)) today++;
if (isDue && fits) due.push([found.step < 3 ? 2 : found.s ? fsrs.recall(Math.max(fsrs.day(now) - fsrs.day(found.last), 0), found.s) : 1, item.querySelector("a").href + "#_review"]);
item.hidden = !fits || show === "due" && !isDue || show === "kept" && !found;
const row = item.querySelector(".keeping");
row.querySelector("input").checked = !!found;
row.lastElementChild.textContent = !found ? "" : isDue ? words.now : wait(found.due - now);
}
for (const section of document.querySelectorAll("section:has(> ul > li[data-key])")) section.hidden = !section.querySelector("li[data-key]:not([hidden])");
const room = Math.max(most - today, 0) || most;
queue = due.sort(([a], [b]) => b - a).slice(0, room).map(([, address]) => address);
begin.disabled = !queue.length;
const said = !count ? words.empty : !due.length ? words.none : today >= most ? say(words.enough, due.length) : say(due.length > room ? words.some : words.due, due.length, room);
if (status.textContent !== said) status.textContent = said;
};

for (const item of items) {
item.append(held.content.cloneNode(true));
item.querySelector(".keeping input").addEventListener("change", ({ target }) => {
const key = "review:" + item.dataset.key;
kept.put(key, { ...(kept.get(key) ?? { due: Date.now(), name: item.querySelector("a").textContent }), off: !target.checked });
draw();
});
}
for (const moved of document.querySelectorAll("[data-was]")) kept.adopt(moved.dataset.key, moved.dataset.was);
begin.addEventListener("click", () => {
try { sessionStorage.setItem("guide queue", JSON.stringify(queue)); } catch { /* Then each leads back here. */ }
location.href = queue[0];
});
if (!kept.keys().some((key) => key.startsWith("review:"))) form.elements["show"].value = "all";
form.addEventListener("change", draw);
form.addEventListener("submit", (event) => event.preventDefault());
kept.watch(draw);
setInterval(draw, 3e4);
addEventListener("pageshow", draw);
form.hidden = false;
window["guideReview"] = draw;
draw();
})();
