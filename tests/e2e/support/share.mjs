// Links: written by hand as docs/formats.md says, read from codes on a screen, and the pages around them.

import assert from 'node:assert/strict';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { eventually, visit } from './journey.mjs';
import { exactly, holding, plain, say } from './site.mjs';
import { fillDate } from './visits.mjs';

const number = (value) => {
  const bytes = [];
  let rest = BigInt(value);
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest)];
};
const text = (words = '') => [...number(Buffer.byteLength(words)), ...Buffer.from(words)];
const optional = (value, part) => (value === undefined ? [0] : [1, ...part(value)]);
const flag = (value = false) => [Number(value)];
/** Days since 1970, later ones even. */
const day = (value) => optional(value, (value) => number(2 * (Date.parse(`${value}T00:00Z`) / 86_400_000)));
const time = (value) => optional(value, (minutes) => number(minutes));
const list = (records = [], part) => [
  ...number(records.length),
  ...records.flatMap(([id, record]) => [
    ...text(id),
    ...number(record.edited ?? 1_800_000_000_000),
    ...part(record),
  ]),
];

const course = (it) => [...day(it.firstDose), it.weeks ?? 12, ...text(it.calendar)];
const visitRecord = (it) => [
  ...text(it.name),
  ...day(it.day),
  ...time(it.time),
  ...[it.zone, it.place, it.with, it.said].flatMap(text),
  ...optional(it.skipped, text),
  ...flag(it.isDone),
  2,
];
const value = (it) => [
  ...day(it.day),
  it.measure ?? 0,
  ...text(it.text),
  it.unit ?? 0,
  ...text(it.range),
  1,
  0,
];
const entry = (it) => [it.status ?? 1, ...day(it.doneOn), 0, ...text(it.note)];
const question = (it) => text(it.text);
const medicine = (it) => [
  ...text(it.name),
  ...number(it.holds?.length ?? 0),
  ...(it.holds ?? []).flatMap(text),
  ...[it.dose, it.since].flatMap(text),
  1,
  ...text(it.by),
  1,
];
const contact = (it) => [it.name, it.phone, it.mail, it.place, it.hours].flatMap(text);

/** What a link carries, not packed yet. Records are pairs of an id and its fields. */
export const parcel = (it) =>
  Buffer.from([
    ['plan', 'record', 'questions'].indexOf(it.kind ?? 'plan'),
    ...[it.from, it.language, it.message].flatMap(text),
    ...day(it.madeOn),
    ...list(it.courses, course),
    ...list(it.visits, visitRecord),
    ...list(it.values, value),
    ...list(it.items, entry),
    ...list(it.questions, question),
    ...list(it.medicines, medicine),
    ...list(it.contacts, contact),
  ]);

/** The letters of a link that holds these bytes; 1 says that it is sealed. */
export const lettersOf = (bytes, seal = 0) => {
  const packed = deflateRawSync(bytes);
  const all = Buffer.concat([Buffer.alloc(7), packed]);
  all.writeUInt8(seal, 4);
  all.writeUInt16BE(packed.length, 5);
  all.writeUInt32BE(crc32(all.subarray(4)));
  return `rj1.${all.toString('base64url')}`;
};

/** The bytes in a link after its head: whether it is sealed, and as they are. */
export const bytesOf = (link) => {
  const bytes = Buffer.from(link.replace(/^.*#rj1\./, ''), 'base64url');
  return { isSealed: bytes[4] === 1, bytes: bytes.subarray(7) };
};
/** What a link carries, unpacked. */
export const unpacked = (link) => inflateRawSync(bytesOf(link).bytes).toString();

/** The path that opens these letters. */
export const pathOf = (letters, language = 'en') => `/${language}/open/#${letters}`;
/** A link made elsewhere, on the site of this journey. */
export const here = (link) => link.replace(/^https?:\/\/[^/]+/, '');

/** The text of the code in a screenshot; nothing where there is none. */
export const readCode = (screenshot) => {
  const { data, width, height } = PNG.sync.read(screenshot);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

/** Fills fields by their ids. */
export const fillIn = async (page, fields) => {
  for (const [id, words] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(words);
};

/** The link on the page, once it says this. */
export const madeLink = (page, words = '') =>
  eventually(async () => {
    const link = await page.locator('#link-as-text textarea').inputValue({ timeout: 1000 });
    assert.ok(unpacked(link).includes(words), `the link does not hold “${words}” yet`);
    return link;
  });

/** The link that a passcode opens, once it is there. */
export const sealedLink = (page) =>
  eventually(async () => {
    const link = await page.locator('#link-as-text textarea').inputValue({ timeout: 1000 });
    assert.ok(bytesOf(link).isSealed, 'not sealed yet');
    return link;
  });

/** A clinic's plan, filled in on the page for coordinators that is open. The message comes last. */
export const fillPlan = async (page, { fields = {}, language, firstDose, message = '' }) => {
  await fillIn(page, { 'clinic-name': 'Seoul Skin Clinic', 'clinic-phone': '02-000-0000', ...fields });
  if (language) await page.locator('#plan-language').selectOption(language);
  if (firstDose) await fillDate(page, 'plan-first', firstDose);
  await page.locator('#plan-message').fill(message);
};

/** The page that opens links, and its controls. */
export const opening = (page, language = 'en') => {
  const words = (message, values) => exactly(say(language, message, values));
  const button = (message) => page.getByRole('button', { name: words(message) });
  const row = (title) => page.getByRole('radiogroup', { name: exactly(title) });
  const side = (title, message) => row(title).getByRole('radio', { name: holding(say(language, message)) });
  const taken = page.getByRole('region', { name: words('taken-title') });
  return {
    button,
    state: page.locator('#open-state'),
    error: page.locator('#open-error'),
    link: page.locator('#open-link'),
    code: page.locator('#code-open'),
    look: button('open-look'),
    show: button('open-show'),
    take: button('action-take-changes'),
    leave: button('action-leave-all'),
    rows: page.locator('.app-import__item'),
    row,
    tag: (title) =>
      page
        .locator('.app-import__item')
        .filter({ has: row(title) })
        .locator('.app-tag'),
    mine: (title) => side(title, 'bring-back-mine'),
    theirs: (title) => side(title, 'bring-back-copy'),
    undo: button('action-undo'),
    notice: page.locator('.app-undo'),
    taken,
    takeBack: taken.getByRole('button', { name: words('taken-back') }),
  };
};

/** Opens a link of this site, and waits until the page says how far it is. */
export const openLink = async (page, path, language) => {
  const it = opening(page, language ?? path.slice(1, 3));
  await visit(page, path);
  await it.state.waitFor();
  return it;
};

/** The tag of each row of the preview, by its title. */
export const tagsOf = (it) =>
  it.rows.evaluateAll((rows) =>
    rows.map((row) => [
      row.querySelector('h3').textContent.replace(/[\u2066-\u2069]/g, ''),
      row.querySelector('.app-tag').textContent,
    ]),
  );

/** Waits until the preview shows these rows `[title, tag]`, in any order. */
export const showsRows = (it, language, expected) =>
  eventually(async () =>
    assert.deepEqual(
      new Map((await tagsOf(it)).map(([title, tag]) => [plain(title), plain(tag)])),
      new Map(expected.map(([title, tag]) => [plain(title), plain(say(language, tag))])),
    ),
  );

/** Goes to another page within the app, as a person does: nothing is loaded anew. */
export const goTo = async (page, language, name) => {
  const link = page
    .getByRole('navigation', { name: exactly(say(language, 'nav-name')) })
    .getByRole('link', { name: exactly(say(language, name)) });
  await link.click();
};

/** Presses Tab until the element has the focus; it is never lost on the way. */
export const tabTo = async (page, locator) => {
  const hasFocus = (element) => element === document.activeElement;
  for (let press = 0; press < 200; press += 1) {
    if (await locator.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${locator} cannot be reached`);
};

/** The rows of a table as the app saves it: a mark of the encoding, every cell in quotes, lines that end as they must. */
export const readTable = (bytes) => {
  const [mark, text] = [bytes.subarray(0, 3), bytes.subarray(3).toString()];
  assert.deepEqual([...mark], [0xef, 0xbb, 0xbf]);
  const lines = text.split('\r\n');
  assert.equal(lines.pop(), '');
  return lines.map((line) => {
    assert.match(line, /^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
    return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"'));
  });
};
