"use strict";
{
const all = (selector, type, within = document) => [...within.querySelectorAll(selector)].filter((found) => found instanceof type);
const events = all(".time [data-about]", HTMLElement);

const show = (subjects, claim) => {
for (const event of events) {
const { about = "", claims = "" } = event.dataset;
const isAbout = !subjects.length || about.split(" ").some((subject) => subjects.includes(subject));
event.hidden = !isAbout || (claim !== "" && !claims.split(" ").includes(claim));
}
for (const group of all(".time, .time > li, .time ol", HTMLElement)) {
group.hidden = !group.querySelector("[data-about]:not([hidden])");
const head = group.previousElementSibling;
if (head instanceof HTMLHeadingElement && group.matches(".time")) head.hidden = group.hidden;
}
for (const bead of all(".beads a", SVGAElement)) {
bead.classList.toggle("dim", document.getElementById(bead.href.baseVal.slice(1))?.hidden);
}
};

const form = document.getElementById("_filter");
if (form) {
const boxes = all("input", HTMLInputElement, form);
const [select] = all("select", HTMLSelectElement, form);
const [status] = all("[role=status]", HTMLElement, form);
const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
const apply = () => {
show(chosen(), select?.value ?? "");
const shown = events.filter((event) => !event.hidden).length;
status.textContent = (status.dataset.words ?? "").replace("%1", `${shown}`).replace("%2", `${events.length}`);
};
const set = (about, claim) => {
for (const box of boxes) box.checked = about.split(",").includes(box.value);
if (select) select.value = [...select.options].some((option) => option.value === claim) ? claim : "";
};
const write = () => {
const state = [["about", chosen().join()], ["claim", select?.value]].filter(([, value]) => value);
history.replaceState(null, "", "#" + state.map((pair) => pair.join("=")).join("&"));
apply();
};
const read = () => {
const hash = location.hash.slice(1);
const state = new URLSearchParams(hash);
const asked = document.getElementById(hash);
if (hash.includes("=")) set(state.get("about") ?? "", state.get("claim") ?? "");
else if (!hash || asked?.closest("[hidden]")) set("", "");
apply();
asked?.scrollIntoView();
};
form.addEventListener("change", write);
form.addEventListener("reset", (event) => { event.preventDefault(); set("", ""); write(); });
addEventListener("hashchange", read);
form.hidden = false;
read();
}
}
