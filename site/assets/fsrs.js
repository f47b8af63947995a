"use strict";
(() => {
const w = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const { exp, max, min, round } = Math;
const factor = 0.9 ** (-1 / w[20]) - 1;
const dawn = 4 * 36e5;

const day = (time) => Math.floor((time - new Date(time).getTimezoneOffset() * 6e4 - dawn) / 864e5);

const recall = (days, s) => (1 + factor * days / s) ** -w[20];

const interval = (s, r = 0.9) => min(max(round(s / factor * (r ** (-1 / w[20]) - 1)), 1), 36500);

const first = (grade) => w[4] - exp(w[5] * (grade - 1)) + 1;

const graded = ({ s, d }, grade, days) => {
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

next: (card, isGood, now) => {
const { s, d } = graded(card, isGood ? 3 : 1, card.last ? max(day(now) - day(card.last), 0) : 0);
const before = card.step ?? 0;
const step = isGood ? (before ? 3 : 1) : before > 1 ? 2 : 0;
const at = new Date(now - dawn);
const due = step < 3 ? now + (step ? 6e5 : 6e4) : new Date(at.getFullYear(), at.getMonth(), at.getDate() + interval(s), 4).getTime();
return { ...card, s, d, step, last: now, due };
},

settled: (card, now) => card.last > now ? { ...card, last: now, due: card.due - card.last + now } : card,
};
})();
