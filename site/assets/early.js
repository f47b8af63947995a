"use strict";
try {
for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem("guide") ?? "{}")))
if (/^(theme|size|hover|keys)$/.test(name)) document.documentElement.dataset[name] = String(value);
} catch { /* The browser keeps nothing: the page follows the device. */ }
