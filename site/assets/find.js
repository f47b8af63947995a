"use strict";
(() => {
const found = document.querySelector("a[data-search]");
if (!(found instanceof HTMLAnchorElement)) return;
const link = found;
const here = document.getElementById("_find");
let loaded;
let typed;

const load = address => new Promise((done, failed) => {
const script = document.createElement("script");
script.src = address ?? "";
script.onload = done;
script.onerror = failed;
document.head.append(script);
});

async function open(isAsked) {
loaded ??= load(link.dataset.ranking).then(() => load(link.dataset.box)).then(() => {});
try {
if (isAsked) typed ??= "";
await loaded;
await window["guideSearchBox"](link, here).show(isAsked);
if (typed) document.execCommand("insertText", false, typed);
} catch {
if (isAsked && !here) location.href = link.href;
}
typed = undefined;
}

const takesSlash = () => document.documentElement.dataset.keys !== "off";

link.setAttribute("aria-keyshortcuts", takesSlash() ? "Control+K Meta+K /" : "Control+K Meta+K");
if (!here) link.setAttribute("aria-haspopup", "dialog");
link.addEventListener("click", event => {
if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
event.preventDefault();
open(true);
});
document.addEventListener("keydown", event => {
if (typed !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
typed += event.key;
event.preventDefault();
return;
}
const isTyping = event.target instanceof Element
&& event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === "k";
const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping && takesSlash();
if (!isChord && !isSlash) return;
event.preventDefault();
open(true);
});
if (here) open(false);
})();
