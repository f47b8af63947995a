// The page at a former address leads to the present one, and takes along the place that was asked for.
// Without this, the page lists its places under their ids, each with a link.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const link = document.getElementById("_moved");
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = new URL(link.href);
  if (location.hash) address.hash = location.hash;
  location.replace(address.href);
});
