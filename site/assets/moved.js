"use strict";
document.addEventListener("DOMContentLoaded", () => {
const link = document.getElementById("_moved");
if (!(link instanceof HTMLAnchorElement)) return;
const address = new URL(link.href);
if (location.hash) address.hash = location.hash;
location.replace(address.href);
});
