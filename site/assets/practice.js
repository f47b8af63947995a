"use strict";
(() => {
const kept = window["guideKept"];
const made = document.querySelector("template#_practice");
if (!kept || !(made instanceof HTMLTemplateElement)) return;
const words = made.dataset;
const isReview = location.hash === "#_review";
let ids = 0;


const part = (selector) => made.content.querySelector(selector)?.cloneNode(true);
const all = (within, selector) => [...within.querySelectorAll(selector)];
const text = (node) => node?.textContent?.trim() ?? "";
const say = (words, ...values) => values.reduce((said, value, index) => said.replace(`%${index + 1}`, value), words);
const element = (name, properties, ...children) => {
const made = Object.assign(document.createElement(name), properties);
made.append(...children);
return made;
};
const mark = (at, said) => {
at.querySelector(":scope > .verdict")?.remove();
if (said) at.append(element("strong", { className: "verdict sans" }, " " + said));
};


const choice = (q) => {
const options = all(q, ".options > li");
const list = options[0].parentElement;
const field = element("fieldset", {});
list.replaceWith(field);
field.append(list);
const prompt = q.querySelector(".prompt") ?? q;
field.setAttribute("aria-labelledby", prompt.id ||= `_try${++ids}`);
const isOne = options.filter((option) => "right" in option.dataset).length < 2;
const boxes = options.map((option) => {
const [letter, answer] = option.children;
answer.id = `_try${++ids}`;
const box = element("input", { type: isOne ? "radio" : "checkbox", name: q.dataset.key });
box.setAttribute("aria-labelledby", answer.id);
letter.replaceWith(element("label", { className: "letter" }, box, " ", text(letter)));
answer.addEventListener("click", ({ target }) => target.closest("a") || box.click());
return box;
});
const answer = (index) => text(options[index].querySelector(".answer"));
return {
get: () => ({ pick: boxes.flatMap((box, index) => box.checked ? [answer(index)] : []) }),
set: ({ pick = [] }) => boxes.forEach((box, index) => { box.checked = pick.includes(answer(index)); }),
lock: (isLocked) => {
field.disabled = isLocked;
options.forEach((option, index) => {
const why = option.querySelector(".why");
why.open = isLocked;
mark(why.querySelector("p"), isLocked && boxes[index].checked && "· " + words.yours);
});
},
check: () => !boxes.some((box) => box.checked) ? null
: boxes.every((box, index) => box.checked === "right" in options[index].dataset) ? words.right : words.wrong,
};
};

const write = (q) => {
const area = part("textarea");
all(q, ".prompt").at(-1).after(area);
const boxes = all(q, "[data-part=criteria] li").map((item) => {
const box = element("input", { type: "checkbox" });
item.append(element("label", { className: "check" }, box, element("span", {}, ...item.childNodes)));
return box;
});
const name = (box) => text(box.parentElement);
return {
get: () => ({ text: area.value, ticks: boxes.filter((box) => box.checked).map(name) }),
set: (kept) => {
area.value = kept.text ?? "";
for (const box of boxes) box.checked = !!kept.ticks?.includes(name(box));
},
check: () => "",
};
};

const forms = { choice, short: write, essay: write, source: write };
let pieces;
const withForm = (name, then) => {
if (forms[name]) return then(forms[name]);
pieces ??= new Promise((done) => document.head.append(element("script", { src: words.pieces, onload: done })));
pieces.then(() => then(window["guidePieces"]({ words, part, all, text, say, element, mark })[name]));
};


const practise = (q, then) => {
const { key } = q.dataset;
const tools = part(".tries");
const [check, show, again, status] = tools.children;
const tell = (said) => { status.textContent = said ?? ""; };
let isOpen = false;
let form;
const keep = () => {
if (form && !isReview && !kept.put(key, { ...form.get(), open: isOpen })) tell(words.lost);
};
q.classList.add("trying");
q.insertBefore(tools, q.querySelector(":scope > .box, :scope > p:last-child"));
const open = (to) => {
isOpen = to;
q.classList.toggle("tried", to);
q.classList.toggle("trying", !to);
[check.hidden, show.hidden, again.hidden] = [to, to, !to];
form.lock?.(to);
for (const box of all(q, ":scope > [data-part]")) box.open = to && (box.dataset.part !== "explanation" || form.lock);
if (to) then();
};
const end = ({ target }) => {
if (!form) return;
const said = form.check();
if (said === null && target === check) return tell(words.first);
open(true);
tell(target === check ? said : "");
keep();
again.focus();
};
check.addEventListener("click", end);
show.addEventListener("click", end);
again.addEventListener("click", () => {
if (form.lock) form.set({});
open(false);
tell("");
keep();
check.focus();
});
q.addEventListener("input", keep);
const restore = () => {
const found = isReview ? null : kept.get(key);
try { form.set(found ?? {}); } catch { /* Then nothing is shown of it. */ }
open(!!found?.open);
tell(found?.open ? form.check() : "");
};
withForm(q.dataset.form, (make) => {
form = make(q, tell, keep);
restore();
kept.watch((other) => other && other !== key || q.contains(document.activeElement) && document.hasFocus() || restore());
});
};

const remember = (section) => {
const after = section.querySelector("#after");
const shown = [];
all(section, ".thread > .alert[data-voice=tip]").forEach((tip, index) => {
const key = `${section.dataset.key}/${index + 1}`;
const area = part("textarea");
const status = element("p", { className: "small soft", role: "status" });
const block = part(".before");
tip.append(area, status);
shown.push(block);
const show = () => {
const found = kept.get(key)?.text ?? "";
if (area !== document.activeElement) area.value = found;
block.lastElementChild.textContent = found;
block.hidden = !found;
};
area.addEventListener("input", () => {
status.textContent = kept.put(key, { text: area.value }) ? words.kept : words.lost;
show();
});
kept.watch(show);
show();
});
after?.after(...shown);
};


const keepForReview = (q) => {
const key = "review:" + q.dataset.key;
const row = part(".keeping");
const [box, status] = [row.querySelector("input"), row.lastElementChild];
const show = () => {
const card = kept.get(key);
box.checked = !!card && !card.off;
};
box.addEventListener("input", (event) => event.stopPropagation());
box.addEventListener("change", () => {
const card = kept.get(key) ?? { due: Date.now(), name: text(q.querySelector(":scope > summary") ?? document.querySelector("h1")) };
status.textContent = kept.put(key, { ...card, off: !box.checked }) ? "" : words.lost;
});
q.append(row);
show();
kept.watch(show);
};

const review = (q) => {
const row = part(".grade");
const [reveal, ...grades] = all(row, "button");
const done = () => {
q.classList.remove("trying");
reveal.remove();
for (const button of grades) button.hidden = false;
};
if (q.dataset.form === "term") {
q.classList.add("trying");
reveal.addEventListener("click", () => { done(); grades[0].focus(); });
} else reveal.remove();
for (const button of grades)
button.addEventListener("click", () => {
const key = "review:" + q.dataset.key;
const card = kept.get(key) ?? {};
kept.put(key, { ...card, grades: [...card.grades ?? [], [!!button.dataset.good, Date.now()]] });
let next = words.list ?? "";
try {
const queue = JSON.parse(sessionStorage.getItem("guide queue") ?? "[]").filter((address) => address !== location.href);
sessionStorage.setItem("guide queue", JSON.stringify(queue));
next = queue[0] ?? next;
} catch { /* Then the list leads on. */ }
location.href = next;
});
q.append(row);
return done;
};

let isMain = isReview;
for (const q of all(document, "[data-form]")) {
const { key, was, form } = q.dataset;
kept.adopt(key, was);
if (form === "section") {
remember(q);
continue;
}
const done = isMain ? review(q) : () => {};
isMain = false;
if (form !== "term") practise(q, done);
keepForReview(q);
}
})();
