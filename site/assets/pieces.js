"use strict";
window["guidePieces"] = ({ words, part, all, text, say, element, mark }) => {
const order = (q, tell, keep) => {
const list = q.querySelector(".options") ?? all(q, ".prompt > :is(ul, ol)").at(-1);
const right = all(q, "ol.options .letter").map(text);
const items = () => [...list.children];
for (const item of items()) if (!item.querySelector(".answer")) item.append(element("div", { className: "answer" }, ...item.childNodes));
const names = new Map(items().map((item) => [item, text(item.querySelector(".answer"))]));
const move = (item, by) => {
const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
if (!other || q.classList.contains("tried")) return;
if (by < 0) item.after(other);
else item.before(other);
tell(say(words.moved, names.get(item), items().indexOf(item) + 1, names.size));
keep();
};
list.classList.add("movable");
for (const [item, name] of names) {
const moves = part(".moves");
for (const button of all(moves, "button")) {
button.ariaLabel = say(button.ariaLabel, name);
button.addEventListener("click", () => move(item, +button.dataset.by));
}
item.append(moves);
}
list.addEventListener("keydown", (event) => {
const by = event.altKey ? ["ArrowUp", "", "ArrowDown"].indexOf(event.key) - 1 : 0;
const item = items().find((item) => item.contains(event.target));
if (!item || Math.abs(by) !== 1) return;
event.preventDefault();
move(item, by);
});
list.addEventListener("pointerdown", (event) => {
const item = items().find((item) => item.contains(event.target));
if (!item || event.pointerType !== "mouse" || event.button || event.target.closest("a, button")) return;
event.preventDefault();
const drag = ({ clientY }) => {
const [above, below] = [item.previousElementSibling, item.nextElementSibling].map((other) => other?.getBoundingClientRect());
if (above && clientY < above.top + above.height / 2) move(item, -1);
else if (below && clientY > below.top + below.height / 2) move(item, 1);
};
addEventListener("pointermove", drag);
addEventListener("pointerup", () => removeEventListener("pointermove", drag), { once: true });
});
return {
get: () => ({ order: items().map((item) => names.get(item)) }),
set: ({ order = [] }) => list.append(...[...names.keys()].sort((a, b) => order.indexOf(names.get(a)) - order.indexOf(names.get(b)))),
lock: (isLocked) => items().forEach((item, index) => {
const place = right.indexOf(text(item.querySelector(".letter")));
mark(item.querySelector(".answer"), isLocked && place >= 0 && (place === index ? words.fits : say(words.belongs, place + 1)));
}),
check: () => right.length ? say(words.fit, items().filter((item, index) => text(item.querySelector(".letter")) === right[index]).length, right.length) : "",
};
};

const filled = (fields, right) => {
const fold = (value) => value.trim().normalize().toLowerCase();
const fits = (field, index) => right[index].map(fold).includes(fold(field.value));
return {
get: () => ({ fields: fields.map((field) => field.value) }),
set: (kept) => fields.forEach((field, index) => { field.value = kept.fields?.[index] ?? ""; }),
lock: (isLocked) => fields.forEach((field, index) => {
field.disabled = isLocked;
mark(field.parentElement, isLocked && field.value && (fits(field, index) ? words.fits : words.wrong));
}),
check: () => say(words.fit, fields.filter(fits).length, fields.length),
};
};

const match = (q) => {
const [lefts, rights] = all(q, ".trio > div > .options");
const letters = all(rights, ".letter").map(text);
const fields = all(lefts, "li").map((item) => {
const field = element("select", { ariaLabel: say(words.partner, text(item.querySelector(".answer"))) }, ...["", ...letters].map((letter) => new Option(letter)));
item.lastElementChild.append(element("p", {}, field));
return field;
});
return filled(fields, all(q, "[data-part=answer] .letter").map((letter, index) => [text(letter).slice(`${index + 1}`.length)]));
};

const gap = (q) => {
const fields = [];
const walker = document.createTreeWalker(q.querySelector(".prompt") ?? q, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
const at = node.data.search(/_{10}/);
if (at < 0) continue;
const rest = node.splitText(at);
rest.data = rest.data.slice(10);
const field = element("input", { type: "text", autocomplete: "off", spellcheck: false, ariaLabel: say(words.gap, fields.length + 1) });
rest.before(element("span", { className: "gap" }, field));
fields.push(field);
}
return filled(fields, all(q, "[data-part=answer] li").map((item) => all(item, "strong").map(text)));
};

return { order, match, gap };
};
