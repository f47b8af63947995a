// What a reader writes, chooses and keeps for review, kept in this browser alone: an item of
// localStorage for each key, such as `guide TITLE question:walls`, whose value is an object with the
// time `at` which it was written. Windows that are open together write different items, so none
// undoes another. What the browser does not keep lasts until the page is left.
"use strict";
(() => {
  const named = document.querySelector("[data-guide]");
  // In the preview a question stays as its author writes it.
  if (!(named instanceof HTMLElement) || document.querySelector("script[src*='.guide/']")) return;
  const prefix = `guide ${named.dataset.guide} `;
  /** @type {Map<string, string>} */
  const lost = new Map();

  /** @param {string} key @returns {Record<string, any> | null} */
  const get = (key) => {
    try {
      const value = JSON.parse(lost.get(key) ?? localStorage.getItem(prefix + key) ?? "");
      return Number.isFinite(value.at) ? value : null;
    } catch { return null; }
  };

  /**
   * Keeps a value, always as newer than the one before, whatever the clock says.
   * @param {string} key @param {object} value @param {number} [at]
   * @returns {boolean} whether the browser keeps it
   */
  const put = (key, value, at = Math.max(Date.now(), (get(key)?.at ?? 0) + 1)) => {
    const text = JSON.stringify({ ...value, at });
    try {
      localStorage.setItem(prefix + key, text);
      lost.delete(key);
      return true;
    } catch { lost.set(key, text); }
    return false;
  };

  /** @param {string} key */
  const drop = (key) => {
    lost.delete(key);
    try { localStorage.removeItem(prefix + key); } catch { /* Then it was not there. */ }
  };

  const keys = () => {
    const found = new Set(lost.keys());
    try {
      for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) found.add(name.slice(prefix.length));
    } catch { /* Then there are none. */ }
    return [...found];
  };

  window["guideKept"] = {
    get, put, drop, keys,

    /** Takes a value from elsewhere, unless there is a newer one. @param {string} key @param {any} value */
    merge: (key, value) => (get(key)?.at ?? -1) < value.at && (put(key, value, value.at), true),

    /** Gives what was kept under former keys to the one of today. @param {string} key @param {string} [was] */
    adopt: (key, was = "") => {
      for (const old of was.split(" ").filter(Boolean))
        for (const name of keys())
          if (RegExp(`^(review:)?${old}(/|$)`).test(name)) {
            window["guideKept"].merge(name.replace(old, key), get(name));
            drop(name);
          }
    },

    /** Calls back when another window writes. @param {(key: string) => void} then */
    watch: (then) => addEventListener("storage", ({ key }) => (key ?? prefix).startsWith(prefix) && then((key ?? "").slice(prefix.length))),
  };
})();
