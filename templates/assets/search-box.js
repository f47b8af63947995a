// The box of the search: a field with a list of results (the combobox of the ARIA Authoring
// Practices), in a dialog on most pages and in the page on find.html, where the address holds what is
// asked. Its words come with the index.
"use strict";
(() => {
  /** How many results are shown at first, and more at each wish. */
  const step = 6;
  /** @type {Box | undefined} */
  let box;

  /**
   * @param {string} name @param {Record<string, string>} [attributes] @param {(Node | string)[]} children
   */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  class Box {
    /** @param {HTMLAnchorElement} link @param {HTMLElement | null} here */
    constructor(link, here) {
      this.link = link;
      this.here = here;
      this.search = new (window["GuideSearch"])(link.dataset.search);
      this.root = new URL(link.dataset.search + "../", document.baseURI).href;
      this.kind = -1;
      this.shown = step;
      this.asked = 0;
      this.active = -1;
      /** @type {any[]} */
      this.results = [];
      this.made = this.search.start().then(() => this.make());
    }

    // MARK: Parts

    make() {
      const words = this.search.words;
      this.field = /** @type {HTMLInputElement} */ (element("input", {
        id: "_q", name: "q", type: "text", inputmode: "search", enterkeyhint: "search", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
        role: "combobox", "aria-expanded": "false", "aria-controls": "_hits", "aria-autocomplete": "list", dir: "auto",
      }));
      this.field.value = this.here ? new URLSearchParams(location.search).get("q") ?? "" : "";
      this.list = element("div", { id: "_hits", role: "listbox", class: "hits ruled", "aria-label": words.label });
      this.status = element("p", { role: "status", class: "meta" });
      this.more = element("button", { type: "button", hidden: "" }, words.more);
      const close = element("button", { type: "button", class: "close" }, words.close);
      const form = element("form", { role: "search", action: this.link.href },
        element("label", { for: "_q" }, words.label),
        element("div", { class: "row" }, this.field, ...this.here ? [] : [close]));
      const foot = element("p", { class: "facts" });
      this.all = /** @type {HTMLAnchorElement} */ (element("a", { href: this.link.href }, words.names));
      if (!this.here) foot.append(this.all);
      const whole = element("div", { class: "find" }, form, this.choices(), this.status, this.list, this.more, foot);
      this.field.addEventListener("input", () => this.later());
      this.field.addEventListener("keydown", event => this.key(event));
      this.list.addEventListener("mousedown", event => event.preventDefault());
      this.more.addEventListener("click", () => {
        const first = this.shown;
        this.shown += step;
        this.draw();
        this.choose(first);
        this.field?.focus();
      });
      form.addEventListener("submit", event => event.preventDefault());
      if (this.here) {
        this.here.replaceChildren(...whole.childNodes);
        this.here.hidden = false;
      } else {
        this.dialog = /** @type {HTMLDialogElement} */ (element("dialog", { class: "search", "aria-label": words.label }, whole));
        close.addEventListener("click", () => this.dialog?.close());
        this.dialog.addEventListener("click", event => { if (event.target === this.dialog) this.dialog?.close(); });
        this.dialog.dataset.scripted = "true";
        document.body.append(this.dialog);
      }
    }

    /** The choice among the kinds of what is found. */
    choices() {
      const kinds = this.search.kinds.map((kind, index) => ({ ...kind, index })).filter(kind => kind.number > 0);
      const choice = element("fieldset", { class: "facts" }, element("legend", { class: "vh" }, this.search.words.all));
      this.labels = /** @type {Map<number, HTMLElement>} */ (new Map());
      for (const { title, index } of [{ title: this.search.words.all, index: -1 }, ...kinds]) {
        const input = /** @type {HTMLInputElement} */ (element("input", { type: "radio", name: "kind", value: String(index) }));
        input.checked = index === this.kind;
        input.addEventListener("change", () => {
          [this.kind, this.shown] = [index, step];
          this.draw();
        });
        const label = element("label", { hidden: "" }, input, " " + title);
        this.labels.set(index, label);
        choice.append(label);
      }
      return choice;
    }

    // MARK: What readers do

    /** @param {boolean} isAsked */
    async show(isAsked) {
      await this.made;
      if (this.dialog && !this.dialog.open) this.dialog.showModal();
      if (isAsked || !this.here) this.field?.focus();
      this.field?.select();
      if (this.field?.value) await this.ask();
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 60);
    }

    async ask() {
      const query = this.field?.value ?? "";
      const number = ++this.asked;
      let results;
      try {
        results = await this.search.find(query);
      } catch {
        if (this.status) this.status.textContent = this.search.words.failed;
        return;
      }
      if (number !== this.asked) return;
      [this.query, this.results, this.shown] = [query, results, step];
      const address = this.link.href + (query.trim() ? "?q=" + encodeURIComponent(query) : "");
      if (this.all) this.all.href = address;
      if (this.here) try { history.replaceState(null, "", address); } catch { /* A page from a disk may keep its address. */ }
      this.draw();
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      const count = this.list?.children.length ?? 0;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!count) return;
        event.preventDefault();
        const next = this.active + (event.key === "ArrowDown" ? 1 : -1);
        this.choose(next < -1 ? count - 1 : next >= count ? -1 : next);
      } else if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        this.enter(event);
      } else if (event.key === "Escape" && this.here && this.field?.value) {
        this.field.value = "";
        this.ask();
      }
    }

    /** Opens the chosen result, or the first, once what is typed has been looked for. @param {KeyboardEvent} event */
    async enter(event) {
      if (this.query !== this.field?.value) {
        clearTimeout(this.timer);
        await this.ask();
      }
      await this.placed;
      const option = this.list?.children[Math.max(this.active, 0)];
      option?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey }));
    }

    /** @param {number} index */
    choose(index) {
      this.list?.children[this.active]?.setAttribute("aria-selected", "false");
      this.active = index;
      const option = this.list?.children[index];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) this.field?.setAttribute("aria-activedescendant", option.id);
      else this.field?.removeAttribute("aria-activedescendant");
    }

    // MARK: Results

    draw() {
      const { list, field, status, more, search } = this;
      if (!list || !field || !status || !more) return;
      // Only kinds that are found can be chosen.
      const found = new Set(this.results.map(result => result.entry.kind));
      this.labels?.forEach((label, kind) => { label.hidden = kind < 0 ? found.size < 2 : found.size < 2 && this.kind < 0 || !found.has(kind) && kind !== this.kind; });
      const results = this.results.filter(result => this.kind < 0 || result.entry.kind === this.kind);
      const shown = results.slice(0, this.shown);
      this.choose(-1);
      list.replaceChildren(...shown.map((result, index) => this.option(result, index)));
      field.setAttribute("aria-expanded", String(shown.length > 0));
      more.hidden = results.length <= this.shown;
      status.textContent = !this.query?.trim() ? "" : results.length ? search.words.count.replace("{count}", String(results.length)) : search.words.none;
    }

    /** @param {any} result @param {number} index */
    option(result, index) {
      const { entry } = result;
      const kind = this.search.kinds[entry.kind];
      const marks = this.search.marks;
      const address = this.root + this.search.address(entry);
      const meta = element("span", { class: "meta" }, kind.name);
      if (entry.status) {
        const sprite = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
        use.setAttribute("href", "#_d-" + entry.status);
        sprite.setAttribute("class", "mark dial");
        sprite.setAttribute("aria-hidden", "true");
        sprite.append(use);
        meta.replaceChildren(marks[entry.whose] + " · ", sprite, " " + marks[entry.status]);
      }
      const text = element("span", { class: "sentence" });
      const option = /** @type {HTMLAnchorElement} */ (element("a", {
        id: "_hit-" + index, role: "option", "aria-selected": "false", tabindex: "-1", href: address,
      }, element("strong", { dir: "auto" }, entry.title), " ", meta, " ", text));
      option.addEventListener("click", event => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.dialog?.close(); });
      const placed = this.search.excerpt(result, this.query).then(({ place, pieces }) => {
        if (place && !address.includes("#")) option.href = address + "#" + encodeURIComponent(place);
        text.replaceChildren(...pieces.map(piece => piece.isMarked ? element("mark", {}, piece.text) : piece.text));
      }, () => {});
      this.placed = Promise.all([index ? this.placed : undefined, placed]);
      return option;
    }
  }

  /** @param {HTMLAnchorElement} link @param {HTMLElement | null} here */
  window["guideSearchBox"] = (link, here) => box ??= new Box(link, here);
})();
