// Keeps the guide on the reader's device: what is opened, and on request (offline.js) the whole. Each
// version of the guide has a cache of its own, and a worker that serves from no other. A new worker
// fetches what the old cache holds before it takes over, which it does when no page is open; if
// anything fails, the old one stays as it is. sw.js, which loads this, says the version.
"use strict";
(() => {
  /** @type {any} */
  const worker = self;
  /** @type {string} */
  const version = worker.version;
  const root = new URL(worker.registration.scope);
  const prefix = `guide ${root.pathname} `;
  const name = prefix + version;
  const list = new URL("offline.json", root).href;
  // What is kept under this address says that the cache holds the whole guide.
  const whole = new URL(".whole", root).href;

  /** The address under which a file is kept. @param {string} address */
  const plain = address => {
    const { origin, pathname } = new URL(address);
    return origin + pathname + (pathname.endsWith("/") ? "index.html" : "");
  };

  /** What is kept of an address; hosts may leave out the ending of a page. @param {string} address */
  const kept = async address => {
    const key = plain(address);
    const keys = /\.\w+$/.test(key) ? [key] : [key, key + ".html", key + "/index.html"];
    for (const each of keys) {
      const found = await caches.match(each, { cacheName: name });
      if (found) return found;
    }
  };

  /** A whole answer, which also stands for one to which the host led on. @param {string} address */
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

  /** Fetches files into a cache, six at a time. @param {Cache} cache @param {Iterable<string>} addresses */
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

  /** The files of the site that a kept page or style sheet loads. @param {Cache} cache @param {string} address @param {Set<string>} files */
  const loaded = async (cache, address, files) => {
    const pattern = address.endsWith(".css") ? named : address.endsWith(".html") ? loads : undefined;
    const text = pattern && await (await cache.match(address))?.text();
    if (!pattern || !text) return [];
    const found = [...text.matchAll(pattern)].map(([, named]) => plain(new URL(named.replaceAll("&amp;", "&"), address).href));
    return found.filter(file => files.has(file));
  };

  /** Fetches pages with what they load into a cache. @param {Cache} cache @param {Iterable<string>} addresses @param {Set<string>} files */
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
      // While all this came, the host may have got the next version.
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
    // The page that brought the worker here was loaded without it.
    const open = await worker.clients.matchAll({ type: "window" });
    const cache = await caches.open(name);
    await keep(cache, open.map(client => plain(client.url)), await listed()).catch(() => {});
  };

  /** Part of a file, as players of sound and film ask for it. @param {Response} file @param {Request} request */
  const part = async (file, request) => {
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("Range") ?? "");
    if (!range) return file;
    const bytes = await file.blob();
    const [first, last] = [Number(range[1]), Math.min(Number(range[2] || Infinity), bytes.size - 1)];
    const headers = { "Content-Range": `bytes ${first}-${last}/${bytes.size}`, "Content-Type": file.headers.get("Content-Type") ?? "" };
    return first > last ? new Response(null, { status: 416 }) : new Response(bytes.slice(first, last + 1), { status: 206, headers });
  };

  /** The page about it at an address that is not kept, with its links as from there. */
  const missing = async () => {
    const page = await kept(new URL("offline.html", root).href);
    if (!page) return Response.error();
    const text = (await page.text()).replace(" data-missing hidden", " data-missing")
      .replaceAll(/( (?:href|src|data-[a-z]+)=")(?=[\w-]+(?:\/|\.html|\.webmanifest))/g, start => start + root.pathname);
    return new Response(text, { status: 503, headers: page.headers });
  };

  /** @param {any} event */
  const answer = async event => {
    const { request } = event;
    const found = await kept(request.url);
    // A guide that is kept whole is read from the device: all of one version.
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
    // What offline.js fetches is to come from the host; a stream of events, as a preview at this address has, has no end.
    const isOurs = !headers.has("Guide-Keep") && headers.get("Accept") !== "text/event-stream";
    if (method === "GET" && url.startsWith(root.href) && isOurs) event.respondWith(answer(event));
  });
  worker.addEventListener("message", event => event.ports[0]?.postMessage(name));
})();
