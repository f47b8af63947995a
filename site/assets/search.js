"use strict";
(() => {
const weights = { section: 1.1, claim: 1.15, term: 1.2, person: 1.1, reading: .9, question: .7, event: .8, figure: 1, essay: .9, page: .9 };
const candidates = 24;
const joining = 1.6;

const unspaced = "\\u0e00-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{31fff}";
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const run = new RegExp(`^[${unspaced}]`, "u");
const letters = { đ: "d", ħ: "h", ł: "l", ø: "o", ß: "s", ŧ: "t", ı: "i", ŀ: "l", ς: "σ", آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ة: "ه" };

const fold = text => text.toLowerCase().normalize("NFD").replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, "$1")
.normalize("NFC").replace(/[\u064b-\u065f\u0670\u0640]/g, "").replace(/[đħłøßŧıŀςآأإٱىة]/g, sign => letters[sign]);

const plain = text => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

function digest(text) {
let hash = 0x811c9dc5;
for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
hash >>>= 0;
return (hash ^ (hash >>> 15)) >>> 0;
}

function distance(left, right, most) {
if (Math.abs(left.length - right.length) > most) return most + 1;
let before = /** @type {number[]} */ ([]), last = Array.from({ length: right.length + 1 }, (_, i) => i);
for (let i = 1; i <= left.length; i++) {
const next = [i];
let least = i;
for (let j = 1; j <= right.length; j++) {
let cost = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
next.push(cost);
least = Math.min(least, cost);
}
if (least > most) return most + 1;
[before, last] = [last, next];
}
return last[right.length];
}

const slips = word => word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2;

class GuideSearch {
static digest = digest;

constructor(folder) {
this.folder = folder;
this.files = new Map();
this.waiting = new Map();
this.version = "";
this.entries = [];
window["guideSearch"] = (name, version, lines) => this.waiting.get(name)?.(version, lines);
}

load(name) {
let file = this.files.get(name);
if (!file) {
file = new Promise((done, failed) => {
const script = document.createElement("script");
this.waiting.set(name, (version, lines) => {
this.version ||= version;
done(!version || version === this.version ? lines : []);
});
script.onload = () => { script.remove(); done([]); };
script.onerror = () => failed(new Error(name));
script.src = this.folder + name + ".js" + (this.version && "?" + this.version);
document.head.append(script);
});
this.files.set(name, file);
file.catch(() => this.files.delete(name));
}
return file;
}

start() {
this.started ??= this.load("index").then(async lines => {
const [counts, endings, common, words, marks, ...kinds] = lines;
[this.wordFiles, this.textFiles, this.nameFiles, this.namesPerFile, this.count] = counts;
this.endings = endings.map(fold).sort((a, b) => [...b].length - [...a].length || (a < b ? -1 : 1));
this.common = new Set(common);
this.words = words;
this.marks = marks;
this.kinds = kinds.map(([id, name, title, address, number]) => ({ id, name, title, address, number: Number(number) }));
this.kindWords = this.kinds.map(kind => new Set([kind.id, kind.name, kind.title].flatMap(name => this.split(name).map(word => word.stem))));
if (this.nameFiles === 1) await this.names(0);
});
return this.started;
}

async names(file) {
const lines = await this.load("names-" + file);
for (const [index, [kind, id, title, isCore = 0, names = [], status = "", whose = ""]] of lines.entries()) {
if (index % 32 === 31) await new Promise(done => setTimeout(done));
const number = file * (this.namesPerFile ?? 0) + index;
this.entries[number] ??= {
number, kind, id, title, isCore: isCore === 1, status, whose,
names: [title, ...names, id.replaceAll("-", " ")].map(name => ({ plain: plain(name), words: this.split(name).map(word => word.stem) })),
};
}
}

address(entry) { return this.kinds[entry.kind].address.replace("%", encodeURIComponent(entry.id)); }

stem(word) {
if (/[0-9]/.test(word)) return word;
let signs = [...word];
const isPlain = /^[\0-\x7f]*$/.test(word);
for (const part of this.endings ?? []) {
const length = [...part].length - 1;
if (part.endsWith("-") && signs.length >= length + 3 && signs.join("").startsWith(part.slice(0, -1))) {
signs = signs.slice(length);
break;
}
}
for (const part of this.endings ?? []) {
if (part.endsWith("-") || signs.length < [...part].length + 3 || !signs.join("").endsWith(part)) continue;
const rest = signs.slice(0, -[...part].length);
if (isPlain && !/[aeiouy]/.test(rest.join(""))) continue;
signs = rest;
break;
}
if (isPlain && signs.length > 3) {
if (signs.at(-1) === "e") signs.pop();
if (signs.at(-1) === signs.at(-2)) signs.pop();
if (signs.at(-1) === "y") signs[signs.length - 1] = "i";
}
return signs.join("");
}

split(text) {
const words = /** @type {Word[]} */ ([]);
for (const [piece] of text.matchAll(pieces)) {
if (run.test(piece)) {
const signs = [...piece];
const pairs = signs.length === 1 ? signs : signs.slice(1).map((sign, index) => signs[index] + sign);
for (const pair of pairs) words.push({ text: pair, stem: pair, isLast: false, isRun: true });
} else {
const text = fold(piece);
if (text.length > 1 || /[^\0-\x7f]|[0-9]/.test(text)) words.push({ text, stem: this.stem(text), isLast: false, isRun: false });
}
}
const last = words.at(-1);
if (last && !/\s$/.test(text)) last.isLast = true;
return words;
}

async forms(word) {
const forms = new Map();
const begins = [...new Set([word.stem, word.text].map(text => [...text].slice(0, 3).join("")))];
const files = begins.map(text => this.load("words-" + (digest(text) & ((this.wordFiles ?? 1) - 1))));
const lines = (await Promise.all(files)).flat().map(line => line.split(" "));
for (const [form, places] of lines) if (form === word.stem) forms.set(form, { factor: 1, places });
if (word.isLast && !word.isRun && word.text.length > 2) {
for (const [form, places] of lines) if (!forms.has(form) && form.startsWith(word.text)) forms.set(form, { factor: .8, places });
}
if (!forms.size && !word.isRun) {
const most = slips(word.text);
for (const [form, places] of lines) {
const number = distance(word.stem, form, most);
if (number <= most) forms.set(form, { factor: .6 / number, places });
}
}
return forms;
}

async find(query) {
await this.start();
const words = this.split(query);
if (!words.length) return [];
const hits = new Map();
const asked = this.telling(words).sort((a, b) => this.rank(b) - this.rank(a)).slice(0, 5);
let total = 0;
const rarities = new Map();
await Promise.all(asked.map(async word => {
const places = new Map();
for (const { factor, places: text } of (await this.forms(word)).values()) {
let number = -1;
for (const [, step, level, parts] of text.matchAll(/([a-z]+)(\d)([A-Z]*)/g)) {
number += [...step].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 97, 0);
const score = factor * (Number(level) / 9) ** 2;
if (score > (places.get(number)?.score ?? 0)) places.set(number, { score, parts: parts || "A" });
}
}
let rarity = this.common?.has(word.stem) ? .5 : Math.log(1 + (this.count ?? 0) / Math.max(places.size, 1));
if (words.length > 1 && this.kindWords?.some(kind => kind.has(word.stem))) rarity /= 2;
total += rarity;
rarities.set(word.stem, rarity);
for (const [number, place] of places) {
const hit = hits.get(number) ?? { score: 0, weight: 0, parts: new Map() };
hit.score += rarity * place.score;
hit.weight += rarity;
[...place.parts].forEach((part, rank) => {
const index = part.charCodeAt(0) - 65;
hit.parts.set(index, (hit.parts.get(index) ?? 0) + rarity * (1 - rank / 20));
});
hits.set(number, hit);
}
}));
for (const hit of hits.values()) hit.score *= .3 + .7 * (hit.weight / total) ** 2;
if ((this.nameFiles ?? 1) > 1) {
const best = [...hits].sort((a, b) => b[1].score - a[1].score).slice(0, candidates);
await Promise.all([...new Set(best.map(([number]) => Math.floor(number / (this.namesPerFile ?? 1))))].map(file => this.names(file)));
}
const results = /** @type {Result[]} */ ([]);
for (const entry of this.entries) {
if (!entry) continue;
const hit = hits.get(entry.number);
const { name, isOfKind } = this.byName(entry, query, words, rarities);
if (!hit && !name) continue;
const parts = [...(hit?.parts ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
const weight = (weights[this.kinds[entry.kind].id] ?? 1) * (entry.isCore ? 1.1 : 1);
const score = name * (.8 + .2 * weight) + 3 * (hit?.score ?? 0) * weight * (isOfKind ? 1.25 : 1) + (isOfKind ? Math.min(name, 6) : 0);
results.push({ entry, score, part: name < 40 && parts.length ? parts[0][0] : 0 });
}
return results.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
}

telling(words, rarities) {
const telling = words.filter(word => word.text.length > 3
|| !this.common?.has(word.stem) && (rarities?.get(word.stem) ?? joining) >= joining);
return telling.length ? telling : words.slice();
}

rank(word) { return word.text.length - (this.common?.has(word.stem) ? 100 : 0); }

byName(entry, query, words, rarities) {
const own = this.kindWords?.[entry.kind];
const rest = words.filter(word => !own?.has(word.stem));
const isOfKind = rest.length > 0 && rest.length < words.length;
const whole = this.fit(entry, plain(query), words, rarities);
const name = isOfKind ? Math.max(whole, this.fit(entry, rest.map(word => word.text).join(""), rest, rarities) * .9) : whole;
return { name, isOfKind };
}

fit(entry, text, words, rarities) {
const sum = words => words.reduce((sum, word) => sum + (rarities.get(word.stem) ?? .5), 0);
const telling = this.telling(words, rarities);
const most = slips(text);
let best = 0;
for (const [index, name] of entry.names.entries()) {
let score = 0;
if (name.plain === text) score = 100;
else if (words.length === name.words.length && words.every((word, place) => word.stem === name.words[place])) score = 85;
else {
const exact = telling.filter(word => name.words.includes(word.stem) || word.isLast && name.words.some(other => other.startsWith(word.text)));
const near = exact.length === telling.length ? exact : telling.filter(word => exact.includes(word)
|| slips(word.text) && !word.isRun && name.words.some(other => distance(word.stem, other, slips(word.text)) <= slips(word.text)));
const own = name.words.filter(word => !this.common?.has(word)).length || 1;
const share = Math.min(telling.length / name.words.length, 1);
if (exact.length === telling.length) score = 14 + 26 * share;
else if (near.length === telling.length) score = 10 + 22 * share;
else if (exact.length) score = (exact.length >= own ? 5 : 0) + 24 * (sum(exact) / sum(telling)) ** 1.5 * Math.min(exact.length / own, 1);
if (most && text.length > 4 && distance(text, name.plain, most) <= most) score = Math.max(score, 45);
if (text.length > 2 && name.plain.startsWith(text)) score = Math.max(score, 18 + 30 * text.length / name.plain.length);
}
best = Math.max(best, score > 20 ? score - (index && 3) - (index === entry.names.length - 1 ? 12 : 0) : score);
}
return best;
}

async excerpt(result, query) {
const key = `${this.kinds[result.entry.kind].id}:${result.entry.id}.${result.part}`;
const lines = await this.load("texts-" + (digest(key) & ((this.textFiles ?? 1) - 1)));
const [, place = "", text = ""] = lines.find(line => line[0] === key) ?? [];
const words = this.split(query);
const fits = piece => {
const text = fold(piece), stem = this.stem(text);
return words.some(word => !this.common?.has(word.stem) && (word.stem === stem || word.isLast && text.startsWith(word.text)
|| slips(word.text) > 0 && distance(word.stem, stem, 1) <= 1));
};
let best = "", most = -1;
for (const sentence of text.split(/(?<=[.!?…][”’"')\]]*)\s+(?=[^\p{Ll}])|(?<=[。！？])/u)) {
const number = new Set([...sentence.matchAll(pieces)].map(([piece]) => piece).filter(fits).map(fold)).size
+ words.filter(word => word.isRun && sentence.includes(word.text)).length;
if (number > most) [best, most] = [sentence, number];
}
return { place, pieces: this.marked(best, words, fits) };
}

marked(sentence, words, fits) {
const marks = /** @type {[number, number][]} */ ([]);
for (const match of sentence.matchAll(pieces)) {
if (run.test(match[0])) {
for (const word of words) {
const at = word.isRun ? match[0].indexOf(word.text) : -1;
if (at >= 0) marks.push([match.index + at, match.index + at + word.text.length]);
}
} else if (fits(match[0])) marks.push([match.index, match.index + match[0].length]);
}
marks.sort((a, b) => a[0] - b[0]);
let start = 0, end = sentence.length;
const first = marks[0]?.[0] ?? 0;
if (end > 220) {
if (first > 110) start = Math.max(sentence.lastIndexOf(" ", first - 70) + 1, 0);
end = Math.min(end, start + 220);
if (end < sentence.length && sentence.lastIndexOf(" ", end) > first) end = sentence.lastIndexOf(" ", end);
}
const found = [{ text: start ? "…" : "", isMarked: false }];
let at = start;
for (const [from, to] of marks) {
if (from < at || to > end) continue;
found.push({ text: sentence.slice(at, from), isMarked: false }, { text: sentence.slice(from, to), isMarked: true });
at = to;
}
found.push({ text: sentence.slice(at, end) + (end < sentence.length ? "…" : ""), isMarked: false });
return found.filter(piece => piece.text);
}
}

window["GuideSearch"] = GuideSearch;
})();
