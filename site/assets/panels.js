"use strict";
(() => {
const held = document.querySelector("template#_panels");
const panel = held?.content.querySelector("#_panel");
const pins = held?.content.querySelector(".pins");
const status = held?.content.querySelector("[role=status]");
if (!held || !(panel instanceof HTMLElement) || !(pins instanceof HTMLElement) || !status || !panel.showPopover) return;
for (const part of [panel, pins, status]) part.setAttribute("data-scripted", "true");
document.body.append(panel, pins, status);
const [told, follow, pin] = [".told", "[data-follow]", "[data-pin]"].map((name) => panel.querySelector(name));
if (!(told instanceof HTMLElement) || !(follow instanceof HTMLAnchorElement) || !(pin instanceof HTMLButtonElement)) return;

let opener = null;
let isPassing = false;
let timer = 0;

const linkAt = (target) => {
const link = target instanceof Element ? target.closest("a") : null;
if (!link?.matches(".t, .p, .w, .c, .v, .n") || link.closest("nav, dt, h1, h2, h3, .at, .apparatus, .notes ul, .panel")) return null;
return source(link) ? link : null;
};

const source = (link) => {
if (link.matches(".n")) return getComputedStyle(link, "::after").content === "none" ? document.getElementById(link.hash.slice(1)) : null;
const name = `[data-def="${CSS.escape(link.getAttribute("href") ?? "")}"]`;
return held.content.querySelector(name) ?? document.querySelector(name);
};

const open = (link) => {
const from = source(link);
if (!from) return;
close();
told.replaceChildren(...from.cloneNode(true).childNodes);
for (const back of told.querySelectorAll("[role=doc-backlink]")) back.remove();
const name = told.querySelector("h2") ?? document.createElement("h2");
if (!name.isConnected) {
name.textContent = link.textContent;
told.prepend(name);
}
name.id = "_panel-name";
follow.href = link.href;
opener = link;
link.setAttribute("aria-expanded", "true");
panel.showPopover();
panel.scrollTop = 0;
status.textContent = isPassing ? "" : told.innerText;
};

const close = () => {
clearTimeout(timer);
if (!opener) return;
const link = opener;
opener = null;
link.removeAttribute("aria-expanded");
if (panel.contains(document.activeElement)) link.focus();
panel.hidePopover();
status.textContent = "";
};

document.addEventListener("click", (event) => {
if (event.target instanceof Element && event.target.closest("#_panel, .pins")) return;
const link = linkAt(event.target);
if (!link) return close();
if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
if (link === opener && event.detail < 2) return close();
event.preventDefault();
isPassing = false;
if (link !== opener) open(link);
});

panel.addEventListener("click", (event) => {
if (!(event.target instanceof Element)) return;
if (event.target.closest("[data-close]")) close();
if (event.target.closest("[data-pin]")) keep();
});

document.addEventListener("keydown", (event) => {
if (!opener) return;
if (event.key === "Escape") {
event.preventDefault();
close();
}
if (event.key !== "Tab") return;
const stops = [...panel.querySelectorAll("a[href], button")].filter((stop) => stop instanceof HTMLElement && stop.offsetParent);
const at = stops.findIndex((stop) => stop === document.activeElement);
const next = at + (event.shiftKey ? -1 : 1);
if (document.activeElement === opener && !event.shiftKey) focus(stops[0], event);
else if (at >= 0 && stops[next]) focus(stops[next], event);
else if (at >= 0) {
opener.focus();
if (event.shiftKey) event.preventDefault();
else close();
} else if (document.activeElement === opener) close();
});

const focus = (stop, event) => {
if (!(stop instanceof HTMLElement)) return;
event.preventDefault();
stop.focus();
};

const keep = () => {
const before = [...pins.children].find((kept) => kept.querySelector("[data-follow]")?.getAttribute("href") === follow.href);
if (before instanceof HTMLElement) {
close();
return before.focus();
}
const kept = document.createElement("section");
kept.className = "panel";
kept.tabIndex = -1;
const link = opener;
kept.append(...told.cloneNode(true).childNodes);
kept.querySelector("#_panel-name")?.removeAttribute("id");
const row = document.createElement("p");
row.className = "row";
const off = panel.querySelector("[data-close]")?.cloneNode(true);
const on = /** @type {HTMLAnchorElement} */ (follow.cloneNode(true));
if (off) row.append(on, off);
off?.addEventListener("click", () => {
kept.remove();
link?.focus();
});
kept.append(row);
pins.append(kept);
close();
kept.focus();
};

const wait = (event, then) => {
if (event.pointerType !== "mouse" || document.documentElement.dataset.hover === "off") return;
clearTimeout(timer);
timer = setTimeout(then, 600);
};
document.addEventListener("pointerover", (event) => {
const link = linkAt(event.target);
if (link && link !== opener)
wait(event, () => {
if (opener && !isPassing) return;
isPassing = true;
open(link);
});
else if (link || (event.target instanceof Node && panel.contains(event.target))) clearTimeout(timer);
else if (opener && isPassing && !panel.contains(document.activeElement)) wait(event, close);
else clearTimeout(timer);
});
})();
