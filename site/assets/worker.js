"use strict";
(() => {
const worker = self;
const version = worker.version;
const root = new URL(worker.registration.scope);
const prefix = `guide ${root.pathname} `;
const name = prefix + version;
const list = new URL("offline.json", root).href;
const whole = new URL(".whole", root).href;

const plain = address => {
const { origin, pathname } = new URL(address);
return origin + pathname + (pathname.endsWith("/") ? "index.html" : "");
};

const kept = async address => {
const key = plain(address);
const keys = /\.\w+$/.test(key) ? [key] : [key, key + ".html", key + "/index.html"];
for (const each of keys) {
const found = await caches.match(each, { cacheName: name });
if (found) return found;
}
};

const fetched = async address => {
const answer = await fetch(address, { cache: "no-cache" });
if (!answer.ok) throw new Error(`${answer.status} ${address}`);
return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
};

const listed = async () => {
const { version: other, files } = await (await fetched(list)).json();
if (other !== version) throw new Error("the host has another version");
return new Set(files.map(file => new URL(file.path, root).href));
};

const fill = async (cache, addresses) => {
const rest = [...addresses];
const next = async () => {
try {
for (let address; (address = rest.pop()); ) await cache.put(address, await fetched(address));
} catch (error) {
rest.length = 0;
throw error;
}
};
await Promise.all(Array.from({ length: 6 }, next));
};

const loads = /<(?:(?:script|img|source|audio|video)\b|link rel="(?:stylesheet|icon|manifest)")[^>]*? (?:src|href)="([^"]+)"/g;
const named = /(?:url\(\s*|@import\s+)["']?([^"')]+)/g;

const loaded = async (cache, address, files) => {
const pattern = address.endsWith(".css") ? named : address.endsWith(".html") ? loads : undefined;
const text = pattern && await (await cache.match(address))?.text();
if (!pattern || !text) return [];
const found = [...text.matchAll(pattern)].map(([, named]) => plain(new URL(named.replaceAll("&amp;", "&"), address).href));
return found.filter(file => files.has(file));
};

const keep = async (cache, addresses, files) => {
const done = new Set();
for (let next = [...addresses]; next.length; ) {
const fresh = new Set(next.filter(address => !done.has(address)));
await fill(cache, fresh);
for (const address of fresh) done.add(address);
next = (await Promise.all([...fresh].map(address => loaded(cache, address, files)))).flat();
}
};

const install = async () => {
const files = await listed();
const earlier = (await caches.keys()).filter(each => each.startsWith(prefix) && each !== name);
const wanted = new Set(["index.html", "offline.html"].map(path => new URL(path, root).href));
let isWhole = false;
for (const each of earlier) {
const cache = await caches.open(each);
isWhole ||= Boolean(await cache.match(whole));
for (const request of await cache.keys()) if (files.has(request.url)) wanted.add(request.url);
}
try {
const cache = await caches.open(name);
await keep(cache, isWhole ? files : wanted, files);
await listed();
await fill(cache, [list]);
if (isWhole) await cache.put(whole, new Response(version));
} catch (error) {
await caches.delete(name);
throw error;
}
};

const activate = async () => {
for (const each of await caches.keys()) if (each.startsWith(prefix) && each !== name) await caches.delete(each);
await worker.clients.claim();
const open = await worker.clients.matchAll({ type: "window" });
const cache = await caches.open(name);
await keep(cache, open.map(client => plain(client.url)), await listed()).catch(() => {});
};

const part = async (file, request) => {
const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("Range") ?? "");
if (!range) return file;
const bytes = await file.blob();
const [first, last] = [Number(range[1]), Math.min(Number(range[2] || Infinity), bytes.size - 1)];
const headers = { "Content-Range": `bytes ${first}-${last}/${bytes.size}`, "Content-Type": file.headers.get("Content-Type") ?? "" };
return first > last ? new Response(null, { status: 416 }) : new Response(bytes.slice(first, last + 1), { status: 206, headers });
};

const missing = async () => {
const page = await kept(new URL("offline.html", root).href);
if (!page) return Response.error();
const text = (await page.text()).replace(" data-missing hidden", " data-missing")
.replaceAll(/( (?:href|src|data-[a-z]+)=")(?=[\w-]+(?:\/|\.html|\.webmanifest))/g, start => start + root.pathname);
return new Response(text, { status: 503, headers: page.headers });
};

const answer = async event => {
const { request } = event;
const found = await kept(request.url);
if (found && await caches.match(whole, { cacheName: name })) return part(found, request);
try {
const fresh = await fetch(request);
if (fresh.status === 200 && await caches.has(name)) {
const copy = fresh.clone();
event.waitUntil(caches.open(name).then(cache => cache.put(plain(request.url), copy)).catch(() => {}));
}
return fresh;
} catch {
if (found) return part(found, request);
return request.mode === "navigate" ? missing() : Response.error();
}
};

worker.addEventListener("install", event => event.waitUntil(install()));
worker.addEventListener("activate", event => event.waitUntil(activate()));
worker.addEventListener("fetch", event => {
const { method, url, headers } = event.request;
const isOurs = !headers.has("Guide-Keep") && headers.get("Accept") !== "text/event-stream";
if (method === "GET" && url.startsWith(root.href) && isOurs) event.respondWith(answer(event));
});
worker.addEventListener("message", event => event.ports[0]?.postMessage(name));
})();
