// Questions are tried before they are answered: choose, order, match, fill in or write, then check.
// What is done is kept by kept.js under the question's key, and what is kept for review is graded here
// when the list of practice.html leads to it. Without this all answers stand behind their summaries.
"use strict";
(() => {
  const kept = window["guideKept"];
  const made = document.querySelector("template#_practice");
  if (!kept || !(made instanceof HTMLTemplateElement)) return;
  const words = made.dataset;
  const isReview = location.hash === "#_review";
  let ids = 0;

  /** @typedef {{ get: () => object, set: (kept: any) => void, check: (isTried: boolean) => string | null, lock?: (isLocked: boolean) => void }} Form */

  /** A copy of a part of the template. @param {string} selector @returns {any} */
  const part = (selector) => made.content.querySelector(selector)?.cloneNode(true);
  /** @param {ParentNode} within @param {string} selector @returns {any[]} */
  const all = (within, selector) => [...within.querySelectorAll(selector)];
  /** @param {Node | null} node */
  const text = (node) => node?.textContent?.trim() ?? "";
  /** Words with values in the places of %1 and %2. @param {string | undefined} words @param {any[]} values */
  const say = (words, ...values) => values.reduce((said, value, index) => said.replace(`%${index + 1}`, value), words);
  /** @param {string} name @param {any} properties @param {any[]} children @returns {any} */
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  /** Says at an element what is to be said of it, or nothing more. @param {Element} at @param {any} [said] */
  const mark = (at, said) => {
    at.querySelector(":scope > .said")?.remove();
    if (said) at.append(element("strong", { className: "said sans" }, " " + said));
  };

  // MARK: Forms

  /** @param {HTMLElement} q @returns {Form} */
  const choice = (q) => {
    const options = all(q, ".options > li");
    const list = options[0].parentElement;
    const field = element("fieldset", {});
    list.replaceWith(field);
    field.append(list);
    const prompt = q.querySelector(".prompt") ?? q;
    field.setAttribute("aria-labelledby", prompt.id ||= `_try${++ids}`);
    const isOne = options.filter((option) => "right" in option.dataset).length < 2;
    const boxes = options.map((option) => {
      const [letter, answer] = option.children;
      answer.id = `_try${++ids}`;
      const box = element("input", { type: isOne ? "radio" : "checkbox", name: q.dataset.key });
      box.setAttribute("aria-labelledby", answer.id);
      letter.replaceWith(element("label", { className: "letter" }, box, " ", text(letter)));
      answer.addEventListener("click", ({ target }) => target.closest("a") || box.click());
      return box;
    });
    const answer = (index) => text(options[index].querySelector(".answer"));
    return {
      get: () => ({ pick: boxes.flatMap((box, index) => box.checked ? [answer(index)] : []) }),
      set: ({ pick = [] }) => boxes.forEach((box, index) => { box.checked = pick.includes(answer(index)); }),
      lock: (isLocked) => {
        field.disabled = isLocked;
        options.forEach((option, index) => {
          const why = option.querySelector(".why");
          why.open = isLocked;
          mark(why.querySelector("p"), isLocked && boxes[index].checked && "· " + words.yours);
        });
      },
      check: (isTried) => !boxes.some((box) => box.checked) ? (isTried ? null : "")
        : boxes.every((box, index) => box.checked === "right" in options[index].dataset) ? words.right ?? "" : words.wrong ?? "",
    };
  };

  /** @param {HTMLElement} q @param {(said: string) => void} tell @param {() => void} keep @returns {Form} */
  const order = (q, tell, keep) => {
    const list = q.querySelector(".options") ?? all(q, ".prompt > :is(ul, ol)").at(-1);
    const right = all(q, "ol.options .letter").map(text);
    const names = new Map([...list.children].map((item) => [item, text(item.querySelector(".answer") ?? item)]));
    const items = () => [...list.children];
    /** Moves an item by moving its neighbour, so that it keeps its focus. @param {Element} item @param {number} by */
    const move = (item, by) => {
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!other || q.classList.contains("tried")) return;
      if (by < 0) item.after(other);
      else item.before(other);
      tell(say(words.moved, names.get(item), items().indexOf(item) + 1, names.size));
      keep();
    };
    list.classList.add("movable");
    for (const [item, name] of names) {
      const moves = part(".moves");
      for (const button of all(moves, "button")) {
        button.ariaLabel = say(button.ariaLabel, name);
        button.addEventListener("click", () => move(item, +button.dataset.by));
      }
      item.append(moves);
    }
    list.addEventListener("keydown", (event) => {
      const by = event.altKey ? ["ArrowUp", "", "ArrowDown"].indexOf(event.key) - 1 : 0;
      const item = items().find((item) => item.contains(event.target));
      if (!item || Math.abs(by) !== 1) return;
      event.preventDefault();
      move(item, by);
    });
    // With a mouse an item can be dragged past its neighbours.
    list.addEventListener("pointerdown", (event) => {
      const item = items().find((item) => item.contains(event.target));
      if (!item || event.pointerType !== "mouse" || event.button || event.target.closest("a, button")) return;
      event.preventDefault();
      /** @param {PointerEvent} event */
      const drag = ({ clientY }) => {
        const [above, below] = [item.previousElementSibling, item.nextElementSibling].map((other) => other?.getBoundingClientRect());
        if (above && clientY < above.top + above.height / 2) move(item, -1);
        else if (below && clientY > below.top + below.height / 2) move(item, 1);
      };
      addEventListener("pointermove", drag);
      addEventListener("pointerup", () => removeEventListener("pointermove", drag), { once: true });
    });
    return {
      get: () => ({ order: items().map((item) => names.get(item)) }),
      set: ({ order = [] }) => list.append(...[...names.keys()].sort((a, b) => order.indexOf(names.get(a)) - order.indexOf(names.get(b)))),
      lock: (isLocked) => items().forEach((item, index) => {
        const place = right.indexOf(text(item.querySelector(".letter")));
        mark(item.querySelector(".answer") ?? item, isLocked && place >= 0 && (place === index ? words.fits : say(words.belongs, place + 1)));
      }),
      check: () => right.length ? say(words.fit, items().filter((item, index) => text(item.querySelector(".letter")) === right[index]).length, right.length) : "",
    };
  };

  /** What is chosen or typed in fields, each with what is right. @param {any[]} fields @param {string[][]} right @returns {Form} */
  const filled = (fields, right) => {
    const fold = (value) => value.trim().normalize().toLowerCase();
    const fits = (field, index) => right[index].map(fold).includes(fold(field.value));
    return {
      get: () => ({ fields: fields.map((field) => field.value) }),
      set: (kept) => fields.forEach((field, index) => { field.value = kept.fields?.[index] ?? ""; }),
      lock: (isLocked) => fields.forEach((field, index) => {
        field.disabled = isLocked;
        mark(field.parentElement, isLocked && field.value && (fits(field, index) ? words.fits : words.wrong));
      }),
      check: () => say(words.fit, fields.filter(fits).length, fields.length),
    };
  };

  /** @param {HTMLElement} q */
  const match = (q) => {
    const [lefts, rights] = all(q, ".trio > div > .options");
    const letters = all(rights, ".letter").map(text);
    const fields = all(lefts, "li").map((item) => {
      const field = element("select", { ariaLabel: say(words.partner, text(item.querySelector(".answer"))) }, ...["", ...letters].map((letter) => new Option(letter)));
      item.lastElementChild.append(element("p", {}, field));
      return field;
    });
    return filled(fields, all(q, "[data-part=answer] .letter").map((letter, index) => [text(letter).slice(`${index + 1}`.length)]));
  };

  /** @param {HTMLElement} q */
  const gap = (q) => {
    const fields = [];
    const walker = document.createTreeWalker(q.querySelector(".prompt") ?? q, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.search(/_{10}/);
      if (at < 0) continue;
      const rest = node.splitText(at);
      rest.data = rest.data.slice(10);
      const field = element("input", { type: "text", autocomplete: "off", spellcheck: false, ariaLabel: say(words.gap, fields.length + 1) });
      rest.before(element("span", { className: "gap" }, field));
      fields.push(field);
    }
    return filled(fields, all(q, "[data-part=answer] li").map((item) => all(item, "strong").map(text)));
  };

  /** @param {HTMLElement} q @returns {Form} */
  const write = (q) => {
    const area = part("textarea");
    all(q, ".prompt").at(-1).after(area);
    const boxes = all(q, "[data-part=criteria] li").map((item) => {
      const box = element("input", { type: "checkbox" });
      item.append(element("label", { className: "check" }, box, element("span", {}, ...item.childNodes)));
      return box;
    });
    const name = (box) => text(box.parentElement);
    return {
      get: () => ({ text: area.value, ticks: boxes.filter((box) => box.checked).map(name) }),
      set: (kept) => {
        area.value = kept.text ?? "";
        for (const box of boxes) box.checked = !!kept.ticks?.includes(name(box));
      },
      check: () => "",
    };
  };

  const forms = { choice, order, match, gap };

  // MARK: Trying

  /** Makes a question one to try. @param {any} q @param {() => void} then what follows when its answer is open */
  const practise = (q, then) => {
    const { key } = q.dataset;
    const tools = part(".tools");
    const [check, show, again, status] = tools.children;
    /** @param {string} said */
    const tell = (said) => { status.textContent = said; };
    let isOpen = false;
    const keep = () => {
      if (!isReview && !kept.put(key, { ...form.get(), open: isOpen })) tell(words.lost ?? "");
    };
    const form = (forms[q.dataset.form] ?? write)(q, tell, keep);
    q.querySelector(":scope > .box, :scope > p:last-child")?.before(tools) ?? q.append(tools);
    /** @param {boolean} to */
    const open = (to) => {
      isOpen = to;
      q.classList.toggle("tried", to);
      q.classList.toggle("trying", !to);
      [check.hidden, show.hidden, again.hidden] = [to, to, !to];
      form.lock?.(to);
      for (const box of all(q, ":scope > [data-part]")) box.open = to && (box.dataset.part !== "explanation" || form.lock);
      if (to) then();
    };
    /** @param {boolean} isTried */
    const end = (isTried) => {
      const said = form.check(isTried);
      if (said === null) return tell(words.first ?? "");
      open(true);
      tell(said);
      keep();
      if (document.activeElement === document.body || tools.contains(document.activeElement)) again.focus();
    };
    check.addEventListener("click", () => end(true));
    show.addEventListener("click", () => end(false));
    again.addEventListener("click", () => {
      if (form.lock) form.set({});
      open(false);
      tell("");
      keep();
      check.focus();
    });
    q.addEventListener("input", keep);
    const restore = () => {
      const found = isReview ? null : kept.get(key);
      if (found) form.set(found);
      open(!!found?.open);
      if (found?.open) tell(form.check(false) ?? "");
    };
    restore();
    kept.watch((other) => other && other !== key || q.contains(document.activeElement) && document.hasFocus() || restore());
  };

  /** Lets a reader write under what a section asks before reading, and shows it again after. @param {any} section */
  const remember = (section) => {
    const after = section.querySelector("#after");
    const shown = [];
    all(section, ".thread > .alert[data-voice=tip]").forEach((tip, index) => {
      const key = `${section.dataset.key}/${index + 1}`;
      const area = part("textarea");
      const status = element("p", { className: "small soft", role: "status" });
      const block = part(".before");
      tip.append(area, status);
      shown.push(block);
      const show = () => {
        const found = kept.get(key)?.text ?? "";
        if (area !== document.activeElement) area.value = found;
        block.lastElementChild.textContent = found;
        block.hidden = !found;
      };
      area.addEventListener("input", () => {
        status.textContent = (kept.put(key, { text: area.value }) ? words.kept : words.lost) ?? "";
        show();
      });
      kept.watch(show);
      show();
    });
    after?.after(...shown);
  };

  // MARK: Review

  /** Keeps a question or term for review. @param {any} q */
  const keepForReview = (q) => {
    const key = "review:" + q.dataset.key;
    const row = part(".keep");
    const [box, status] = [row.querySelector("input"), row.lastElementChild];
    const show = () => {
      const card = kept.get(key);
      box.checked = !!card && !card.off;
    };
    box.addEventListener("input", (event) => event.stopPropagation());
    box.addEventListener("change", () => {
      const card = kept.get(key) ?? { due: Date.now(), name: text(q.querySelector("summary") ?? document.querySelector("h1")) };
      status.textContent = kept.put(key, { ...card, off: !box.checked }) ? "" : words.lost ?? "";
    });
    q.append(row);
    show();
    kept.watch(show);
  };

  /** Asks whether it was known, and goes on to the next that is due. @param {any} q @returns {() => void} */
  const review = (q) => {
    const row = part(".grade");
    const [reveal, ...grades] = all(row, "button");
    const done = () => {
      q.classList.remove("trying");
      reveal.remove();
      for (const button of grades) button.hidden = false;
    };
    if (q.dataset.form === "term") {
      q.classList.add("trying");
      reveal.addEventListener("click", () => { done(); grades[0].focus(); });
    } else reveal.remove();
    for (const button of grades)
      button.addEventListener("click", () => {
        const script = element("script", { src: words.fsrs });
        script.addEventListener("load", () => {
          const key = "review:" + q.dataset.key;
          kept.put(key, window["guideFSRS"].next(kept.get(key) ?? {}, !!button.dataset.good, Date.now()));
          let next = words.list ?? "";
          try {
            const queue = JSON.parse(sessionStorage.getItem("guide queue") ?? "[]").filter((address) => address !== location.href);
            sessionStorage.setItem("guide queue", JSON.stringify(queue));
            next = queue[0] ?? next;
          } catch { /* Then the list leads on. */ }
          location.href = next;
        });
        document.head.append(script);
      });
    q.append(row);
    return done;
  };

  let isMain = isReview;
  for (const q of all(document, "[data-form]")) {
    const { key, was, form } = q.dataset;
    kept.adopt(key, was);
    if (form === "section") {
      remember(q);
      continue;
    }
    const done = isMain ? review(q) : () => {};
    isMain = false;
    if (form !== "term") practise(q, done);
    keepForReview(q);
  }
})();
