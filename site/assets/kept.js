"use strict";
(() => {
const named = document.querySelector("[data-guide]");
if (!(named instanceof HTMLElement) || document.querySelector("script[src*='.guide/']")) return;
const prefix = `guide ${named.dataset.guide} `;
const lost = new Map();

const get = (key) => {
try {
const value = JSON.parse(lost.get(key) ?? localStorage.getItem(prefix + key) ?? "");
return Number.isFinite(value.at) ? value : null;
} catch { return null; }
};

const put = (key, value, at = Math.max(Date.now(), (get(key)?.at ?? 0) + 1)) => {
const text = JSON.stringify({ ...value, at });
try {
localStorage.setItem(prefix + key, text);
lost.delete(key);
return true;
} catch { lost.set(key, text); }
return false;
};

const drop = (key) => {
lost.delete(key);
try { localStorage.removeItem(prefix + key); } catch { /* Then it was not there. */ }
};

const keys = () => {
const found = new Set(lost.keys());
try {
for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) found.add(name.slice(prefix.length));
} catch { /* Then there are none. */ }
return [...found];
};

window["guideKept"] = {
get, put, drop, keys,

merge: (key, value) => (get(key)?.at ?? -1) < value.at && (put(key, value, value.at), true),

adopt: (key, was = "") => {
for (const old of was.split(" ").filter(Boolean))
for (const name of keys())
if (RegExp(`^(review:)?${old}(/|$)`).test(name)) {
window["guideKept"].merge(name.replace(old, key), get(name));
drop(name);
}
},

watch: (then) => addEventListener("storage", ({ key }) => (key ?? prefix).startsWith(prefix) && then((key ?? "").slice(prefix.length))),
};
})();
