// Keeps a previewed page up to date: puts in what changed, shows problems, follows what is saved.
// The server sends the state of this page (see PageState.swift); everything here compares it with
// what the page shows, so a state may come twice, late, or from a server that was started anew.
(() => {
  "use strict";
  const script = document.currentScript;
  let page = script.dataset.page;
  let style = script.dataset.style;
  let assets = script.dataset.assets;
  let wanted = page;
  let isSwapping = false;

  // The connection

  const address = (more) =>
    "/.guide/live?" + more + "page=" + encodeURIComponent(decodeURIComponent(location.pathname));

  // All windows share one stream, by windows.js; where the browser has no such thing, each has its own.
  let shared = null;
  try {
    const worker = new SharedWorker("/.guide/windows.js");
    worker.onerror = () => {
      shared = null;
      isListening = false;
      open();
    };
    shared = worker.port;
    shared.onmessage = ({ data: news }) => {
      if (news.number === null) panel.setConnected(false);
      else ask(news);
    };
  } catch { /* Every window by itself. */ }

  let asked = 0;
  let goal = null;
  const ask = async (news) => {
    const turn = ++asked;
    goal = news.go ?? goal;
    try {
      const state = await (await fetch(address("once&"), { cache: "no-store" })).json();
      // A later answer says all that this one does.
      if (turn !== asked) return;
      panel.setConnected(true);
      state.go = goal;
      goal = null;
      take(state);
    } catch { /* The server went away; its next news comes with the next connection. */ }
  };

  let source = null;
  let isListening = false;
  const open = () => {
    if (isListening || document.visibilityState === "hidden") return;
    isListening = true;
    if (shared) {
      shared.postMessage(true);
      return;
    }
    source = new EventSource(address(""));
    source.onmessage = (event) => {
      panel.setConnected(true);
      take(JSON.parse(event.data));
    };
    source.onerror = () => {
      panel.setConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(open, 500);
    };
  };
  const close = () => {
    isListening = false;
    shared?.postMessage(false);
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "hidden" ? close() : open());
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);

  // A guide that stood at this address before may have left a worker. The preview's own (worker.js) takes
  // its place, but only when the browser finds the old one idle, which keeps what is previewed until then.
  const endLeftWorker = async () => {
    for (const each of await navigator.serviceWorker?.getRegistrations() ?? []) {
      const worker = each.active ?? each.waiting ?? each.installing;
      if (worker?.scriptURL.endsWith("/sw.js")) await each.unregister();
    }
    for (const name of await globalThis.caches?.keys() ?? []) {
      if (name.startsWith("guide ")) await caches.delete(name);
    }
  };
  // Once more a little later: what the old worker was just then fetching it may have kept after all.
  addEventListener("load", () => [0, 2_000].forEach((wait) => setTimeout(
    () => endLeftWorker().catch(() => { /* Nothing may be kept here anyway. */ }), wait)));

  const take = (state) => {
    panel.show(state);
    if (state.go && state.go !== location.pathname) {
      location.assign(state.go);
      return;
    }
    // Before there is a site, a page that was served by an earlier server stays as it is.
    if (state.page === "none" && page !== "none") return;
    if (state.style !== style) restyle(state.style);
    if (state.assets !== assets) {
      location.reload();
      return;
    }
    wanted = state.page;
    swap();
  };

  // Style sheets: the new one is loaded before the old one goes, so nothing flickers.

  const restyle = (digest) => {
    style = digest;
    // Those still on their way are overtaken.
    document.querySelectorAll("link[data-coming]").forEach((link) => link.remove());
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const link = old.cloneNode();
      link.dataset.coming = "";
      const address = new URL(old.href);
      address.searchParams.set("style", digest);
      link.href = address.href;
      link.onload = link.onerror = () => {
        delete link.dataset.coming;
        old.remove();
      };
      old.after(link);
    }
  };

  // Pages: the new text takes the place of what differs; a changed head or scripts want a reload.

  const swap = async () => {
    if (isSwapping || wanted === page) return;
    isSwapping = true;
    try {
      const aim = wanted;
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (answer.redirected) {
        location.replace(answer.url);
        return;
      }
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      const digest = next.querySelector("script[data-page]")?.dataset.page;
      if (!digest || head(next) !== head(document) || runs(next) || runs(document)) {
        location.reload();
        return;
      }
      document.title = next.title;
      attributes(document.documentElement, next.documentElement);
      patch(document.body, document.adoptNode(next.body));
      page = digest;
      // What came meanwhile is fetched next; an answer that is newer than its state is no news.
      if (wanted === aim) wanted = page;
    } catch {
      // The server went away; its next state comes with the next connection.
      wanted = page;
    } finally {
      isSwapping = false;
      swap();
    }
  };

  const head = (document) =>
    [...document.head.children]
      .filter((element) =>
        !element.matches('title, script[data-page], meta[name="description"], meta[property], script[type="application/ld+json"]'))
      .map((element) => element.matches('link[rel="stylesheet"]')
        ? element.getAttribute("href").replace(/[?&]style=.*/, "").replace(/^.*\//, "") : element.outerHTML)
      .join("\n");

  const runs = (document) =>
    document.querySelector('body script:not([type="application/ld+json"])') !== null;

  // Makes `old` equal to `next`, touching only what differs; what the reader opened stays open.
  const patch = (old, next) => {
    attributes(old, next);
    // What a script of the page put at its end stays there.
    let before = [...old.childNodes].filter((node) => old !== document.body || !node.dataset?.scripted);
    let after = [...next.childNodes];
    while (before.length && after.length && same(before[0], after[0])) {
      before.shift();
      after.shift();
    }
    while (before.length && after.length && same(before.at(-1), after.at(-1))) {
      before.pop();
      after.pop();
    }
    if (before.length === after.length && before.every((node, index) => alike(node, after[index]))) {
      before.forEach((node, index) => {
        if (node.nodeType === Node.TEXT_NODE) node.data = after[index].data;
        else if (!same(node, after[index])) patch(node, after[index]);
      });
      return;
    }
    const place = before.at(-1)?.nextSibling ?? (after[0] && following(old, next, after));
    for (const node of before) node.remove();
    for (const node of after) old.insertBefore(node, place ?? null);
  };

  const attributes = (old, next) => {
    for (const { name } of [...old.attributes]) {
      const isSetting = old === document.documentElement && name.startsWith("data-");
      if (!next.hasAttribute(name) && name !== "open" && !isSetting) old.removeAttribute(name);
    }
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  };

  // Equal but for what the reader opened.
  const same = (one, other) => {
    if (one.nodeType !== Node.ELEMENT_NODE || !(one.matches("[open]") || one.querySelector("[open]"))) {
      return one.isEqualNode(other);
    }
    const closed = [one, other].map((node) => node.cloneNode(true));
    for (const node of closed) {
      if (node.nodeType !== Node.ELEMENT_NODE) return false;
      for (const details of [node, ...node.querySelectorAll("[open]")]) details.removeAttribute("open");
    }
    return closed[0].isEqualNode(closed[1]);
  };

  const alike = (one, other) =>
    one.nodeType === other.nodeType && one.nodeName === other.nodeName &&
    (one.nodeType === Node.ELEMENT_NODE || one.nodeType === Node.TEXT_NODE);

  // The node of `old` before which nodes that only `next` has are put.
  const following = (old, next, added) => {
    const behind = next.childNodes.length - [...next.childNodes].indexOf(added.at(-1)) - 1;
    const nodes = [...old.childNodes].filter((node) => !node.dataset?.scripted);
    return nodes[nodes.length - behind] ?? [...old.childNodes].find((node) => node.dataset?.scripted);
  };

  // Problems

  const panel = (() => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { all: initial; }
      section, button.badge {
        position: fixed; z-index: 2147483647; font: 15px/1.45 system-ui, sans-serif;
        background: #1d1b19; color: #f6f1e9; border: 2px solid #e5654b; border-radius: 8px;
      }
      section { inset: auto 12px 12px 12px; max-height: 60vh; overflow: auto; padding: 12px 16px; max-width: 70rem; margin: 0 auto; }
      section.warning, button.badge.warning { border-color: #d9a441; }
      button.badge { right: 12px; bottom: 12px; padding: 8px 14px; cursor: pointer; }
      header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
      h2 { font-size: 17px; margin: 0; }
      p { margin: 4px 0; }
      ul { list-style: none; margin: 8px 0 0; padding: 0; }
      li { border-top: 1px solid #4a443d; padding: 8px 0; }
      .message { font-weight: 600; }
      .rule { color: #cfc5b7; font-weight: 400; }
      pre { margin: 4px 0; overflow-x: auto; font: 13px/1.4 ui-monospace, monospace; color: #e9e1d4; }
      a { color: #8ec7ff; }
      header button { font: inherit; color: inherit; background: none; border: 1px solid #8b8175; border-radius: 6px; padding: 2px 10px; cursor: pointer; }
      :focus-visible { outline: 3px solid #8ec7ff; outline-offset: 2px; }
      [hidden] { display: none; }
      @media print { section, button.badge { display: none; } }
    `);
    root.adoptedStyleSheets = [sheet];
    const make = (name, properties = {}, ...children) => {
      const element = Object.assign(document.createElement(name), properties);
      element.append(...children);
      return element;
    };
    let isOpen = true;
    let isConnected = true;
    let shown = "";
    let state = { problems: [] };

    const item = (problem) => {
      const place = problem.path + (problem.line ? `:${problem.line}:${problem.column}` : "");
      return make("li", {},
        make("p", { className: "message" }, problem.message + " ",
          make("span", { className: "rule" }, `${problem.severity}[${problem.rule}]`)),
        make("p", {}, problem.edit ? make("a", { href: problem.edit }, place) : place),
        ...(problem.excerpt ? [make("pre", {}, problem.excerpt)] : []),
        ...(problem.note && !problem.excerpt ? [make("p", {}, problem.note)] : []));
    };

    const errorsFirst = (problems) => ["error", "warning"].flatMap((severity) =>
      problems.filter((problem) => problem.severity === severity));

    const count = () => {
      const errors = state.problems.filter((problem) => problem.severity === "error").length;
      const warnings = state.problems.length - errors;
      const text = (number, word) => number ? [`${number} ${word}${number === 1 ? "" : "s"}`] : [];
      return [...(state.failure ? ["sources cannot be read"] : []), ...text(errors, "error"), ...text(warnings, "warning")].join(", ");
    };

    const render = () => {
      const isWrong = state.problems.length > 0 || state.failure;
      const kind = state.stale ? "error" : "warning";
      if (!isWrong && isConnected) {
        host.remove();
        return;
      }
      const toggle = (open) => () => { isOpen = open; render(); root.querySelector("button")?.focus(); };
      const parts = [];
      if (!isWrong || !isOpen) {
        const words = isWrong ? count() : "preview stopped: waiting for it to start again";
        parts.push(make("button", { className: `badge ${kind}`, type: "button", disabled: !isWrong, onclick: toggle(true) }, words));
      } else {
        const section = make("section", { className: kind },
          make("header", {}, make("h2", { id: "title" }, count()), make("button", { type: "button", onclick: toggle(false) }, "Hide")),
          make("p", {}, state.stale ? "The page stays as it was until this is mended." : "The page is up to date."),
          ...(state.failure ? [make("p", { className: "message" }, state.failure)] : []),
          make("ul", {}, ...errorsFirst(state.problems).map(item)));
        section.setAttribute("role", "region");
        section.setAttribute("aria-labelledby", "title");
        section.setAttribute("aria-live", "polite");
        section.tabIndex = -1;
        section.onkeydown = (event) => { if (event.key === "Escape") toggle(false)(); };
        parts.push(section);
      }
      root.replaceChildren(...parts);
      if (!host.isConnected) document.documentElement.append(host);
    };

    return {
      show(next) {
        const key = JSON.stringify([next.problems, next.failure, next.stale]);
        if (key === shown) return;
        shown = key;
        state = next;
        isOpen = next.stale;
        render();
      },
      setConnected(value) {
        if (value === isConnected) return;
        isConnected = value;
        render();
      },
    };
  })();

  open();
})();
