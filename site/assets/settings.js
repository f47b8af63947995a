"use strict";
(() => {
const manifest = document.querySelector("link[rel=manifest]");
if (manifest instanceof HTMLLinkElement && manifest.href.startsWith("http") && !document.querySelector('[src^="/.guide/"]')
&& !(/** @type {any} */ (navigator).connection?.saveData))
addEventListener("load", () => navigator.serviceWorker?.register(new URL("sw.js", manifest.href), { updateViaCache: "none" }).catch(() => {}));

const menu = document.getElementById("_settings");
if (!menu) return;
const page = document.documentElement.dataset;
const fields = menu.querySelectorAll("input");
const names = ["theme", "size", "hover", "keys"];

const value = (field) =>
field.type === "checkbox" ? (field.checked ? "" : "off") : field.value === field.defaultValue && field.type === "range" ? "" : field.value;

const show = () => {
for (const field of fields) {
const set = page[field.name] ?? "";
if (field.type === "radio") field.checked = field.value === set;
else if (field.type === "checkbox") field.checked = set !== "off";
else field.value = set || field.defaultValue;
const told = menu.querySelector(`output[for="${field.id}"]`);
if (told) told.textContent = field.value;
}
};

menu.addEventListener("input", (event) => {
const field = event.target;
if (!(field instanceof HTMLInputElement)) return;
const set = value(field);
if (set) page[field.name] = set;
else delete page[field.name];
show();
try {
localStorage.setItem("guide", JSON.stringify(Object.fromEntries(names.filter((name) => page[name]).map((name) => [name, page[name]]))));
} catch {
const status = menu.querySelector("[data-lost]");
if (status instanceof HTMLElement) status.textContent = status.dataset.lost ?? "";
}
});

addEventListener("storage", (event) => {
if (event.key !== "guide") return;
let kept = {};
try { kept = JSON.parse(event.newValue ?? "{}"); } catch { /* Then nothing is set. */ }
for (const name of names) {
if (kept[name]) page[name] = kept[name];
else delete page[name];
}
show();
});
show();
})();
