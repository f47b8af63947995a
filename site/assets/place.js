"use strict";
(() => {
const rail = document.querySelector(".rail");
if (!rail || !("IntersectionObserver" in window)) return;
const links = new Map();
for (const link of rail.querySelectorAll("a"))
if (link.getAttribute("href")?.startsWith("#")) {
const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
if (part) links.set(part, link);
}

const place = () => [...links.keys()].filter((part) => part.getBoundingClientRect().top < innerHeight / 3).at(-1);

const follow = () => {
const part = place();
const current = part && links.get(part);
for (const link of links.values())
if (link === current) link.setAttribute("aria-current", "location");
else link.removeAttribute("aria-current");
if (!current || rail.scrollHeight <= rail.clientHeight) return;
const [outer, inner] = [rail.getBoundingClientRect(), current.getBoundingClientRect()];
if (inner.top < outer.top) rail.scrollTop += inner.top - outer.top - outer.height / 3;
else if (inner.bottom > outer.bottom) rail.scrollTop += inner.bottom - outer.bottom + outer.height / 3;
};

const seen = new IntersectionObserver(follow, { rootMargin: "0px 0px -66% 0px" });
for (const part of links.keys()) seen.observe(part);
})();
