"use strict";
(async () => {
const box = document.getElementById("_offline");
const link = document.querySelector("link[rel=manifest]");
if (!(box instanceof HTMLElement) || !(link instanceof HTMLLinkElement)) return;
const root = new URL(".", link.href);
const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
const bar = /** @type {HTMLProgressElement} */ (box.querySelector("progress"));
const button = /** @param {string} name @returns {HTMLButtonElement} */ name => /** @type {any} */ (box.querySelector(`[data-${name}]`));
const [keep, stop, remove] = ["keep", "stop", "delete"].map(button);
const tell = words => { status.textContent = box.dataset[words] ?? ""; };

const worker = navigator.serviceWorker;
const isPreview = document.querySelector('[src^="/.guide/"]') !== null;
if (!root.protocol.startsWith("http") || !worker || isPreview) return tell("nowhere");
const savesData = () => /** @type {any} */ (navigator).connection?.saveData;
if (savesData() && !await worker.getRegistration(root)) return tell("saver");
let registration;
try {
registration = await worker.register(new URL("sw.js", root), { updateViaCache: "none" });
} catch {
return tell("nowhere");
}
const whole = new URL(".whole", root).href;
const list = new URL("offline.json", root).href;
const prefix = `guide ${root.pathname} `;
const ask = { cache: /** @type {const} */ ("no-cache"), headers: { "Guide-Keep": "1" } };

const name = async () => {
const { active } = await worker.ready;
const channel = new MessageChannel();
return new Promise(done => {
channel.port1.onmessage = event => done(event.data);
active?.postMessage("name", [channel.port2]);
});
};

const written = size => new Intl.NumberFormat(document.documentElement.lang, {
style: "unit", unit: "megabyte", maximumFractionDigits: size < 1e7 ? 1 : 0,
}).format(size / 1e6);

const listed = async () => (await fetch(list, ask)).json();

const show = async words => {
const isWhole = await caches.match(whole) !== undefined;
keep.hidden = isWhole;
remove.hidden = !(await caches.keys()).some(each => each.startsWith(prefix));
stop.hidden = bar.hidden = true;
tell(words ?? (registration.waiting ? "newer" : isWhole ? "whole" : remove.hidden ? "deleted" : "opened"));
try {
const found = await caches.match(list) ?? await fetch(list, ask);
const { files } = await found.clone().json();
const size = files.reduce((sum, file) => sum + file.size, 0);
const place = keep.querySelector("span");
if (place) place.textContent = `(${written(size)})`;
} catch { /* The size is not known here. */ }
};

let isStopped = false;

const fetchAll = async () => {
const kept = await name();
const { version, files } = await listed();
if (kept !== prefix + version) throw new Error(version);
const cache = await caches.open(kept);
const size = files.reduce((sum, file) => sum + file.size, 0);
const room = await navigator.storage?.estimate?.();
if (room?.quota && room.quota - (room.usage ?? 0) < size) throw new DOMException("", "QuotaExceededError");
await navigator.storage?.persist?.();
const before = new Set((await cache.keys()).map(request => request.url));
bar.max = size;
bar.value = 0;
const rest = [...files];
const next = async () => {
for (let file; (file = rest.pop()); bar.value += file.size) {
const address = new URL(file.path, root).href;
const answer = await fetch(address, ask);
if (!answer.ok || isStopped) throw new Error(address);
await cache.put(address, new Response(await answer.blob(), { headers: answer.headers }));
}
};
try {
const ends = await Promise.allSettled(Array.from({ length: 6 }, () => next().catch(error => { rest.length = 0; throw error; })));
for (const end of ends) if (end.status === "rejected") throw end.reason;
if ((await listed()).version !== version) throw new Error(version);
await cache.put(whole, new Response(version));
} catch (error) {
for (const request of await cache.keys()) if (!before.has(request.url)) await cache.delete(request);
throw error;
}
};

keep.addEventListener("click", async () => {
if (savesData()) return tell("saver");
isStopped = false;
keep.hidden = remove.hidden = true;
stop.hidden = bar.hidden = false;
status.textContent = "";
try {
await fetchAll();
await show();
} catch (error) {
const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
await show(isFull ? "full" : isStopped ? "opened" : "failed");
}
});
stop.addEventListener("click", () => { isStopped = true; });
remove.addEventListener("click", async () => {
for (const each of await caches.keys()) if (each.startsWith(prefix)) await caches.delete(each);
await registration.unregister();
await show();
});
worker.addEventListener("controllerchange", () => show());
registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", () => show()));
await worker.ready;
await show();
})();
