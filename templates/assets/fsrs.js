// When a card comes again: the Free Spaced Repetition Scheduler, version 6, with its default weights
// and two grades, again (1) and good (3). A card has a stability `s`, the days until it is recalled
// with a chance of nine in ten; a difficulty `d` from 1 to 10; the times `last` and `due`; and a
// `step`: 0 and 1 while it is learned, 2 when it was forgotten, 3 when days lie between.
"use strict";
(() => {
  const w = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const { exp, max, min, round } = Math;
  const factor = 0.9 ** (-1 / w[20]) - 1;
  // A day begins at four in the morning, where the reader is.
  const dawn = 4 * 36e5;

  /** The number of a time's day. @param {number} time */
  const day = (time) => Math.floor((time - new Date(time).getTimezoneOffset() * 6e4 - dawn) / 864e5);

  /** The chance that a card is recalled after some days. @param {number} days @param {number} s */
  const recall = (days, s) => (1 + factor * days / s) ** -w[20];

  /** The days until that chance has sunk to `r`. @param {number} s */
  const interval = (s, r = 0.9) => min(max(round(s / factor * (r ** (-1 / w[20]) - 1)), 1), 36500);

  /** The difficulty after a first grade; not within its bounds. @param {number} grade */
  const first = (grade) => w[4] - exp(w[5] * (grade - 1)) + 1;

  /** Stability and difficulty after a grade. @param {{s?: number, d?: number}} card @param {number} grade @param {number} days */
  const graded = ({ s, d }, grade, days) => {
    /** @param {number} value */
    const bound = (value) => min(max(value, 1), 10);
    if (!s || !d) return { s: w[grade - 1], d: bound(first(grade)) };
    const r = recall(days, s);
    if (days < 1) {
      const growth = exp(w[17] * (grade - 3 + w[18])) * s ** -w[19];
      s *= grade < 3 ? growth : max(growth, 1);
    } else if (grade < 3) {
      s = min(w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * exp((1 - r) * w[14]), s / exp(w[17] * w[18]));
    } else {
      s *= 1 + exp(w[8]) * (11 - d) * s ** -w[9] * (exp((1 - r) * w[10]) - 1);
    }
    return { s: max(s, 0.001), d: bound(w[7] * first(4) + (1 - w[7]) * (d - w[6] * (grade - 3) * (10 - d) / 9)) };
  };

  window["guideFSRS"] = {
    day, recall, interval, graded,

    /** The card after a grade. @param {any} card @param {boolean} isGood @param {number} now */
    next: (card, isGood, now) => {
      const { s, d } = graded(card, isGood ? 3 : 1, card.last ? max(day(now) - day(card.last), 0) : 0);
      const before = card.step ?? 0;
      const step = isGood ? (before ? 3 : 1) : before > 1 ? 2 : 0;
      const at = new Date(now - dawn);
      const due = step < 3 ? now + (step ? 6e5 : 6e4) : new Date(at.getFullYear(), at.getMonth(), at.getDate() + interval(s), 4).getTime();
      return { ...card, s, d, step, last: now, due };
    },

    /** A card whose last time lies ahead, because the clock did: it waits from now as long as it was to. @param {any} card @param {number} now */
    settled: (card, now) => card.last > now ? { ...card, last: now, due: card.due - card.last + now } : card,
  };
})();
