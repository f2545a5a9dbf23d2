// The plan, the visits and the values as a person sees them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { says } from './checklist.mjs';
import { eventually } from './journey.mjs';
import { exactly, plain, say, sayDay } from './site.mjs';
import { slotText } from './slots.mjs';

/** Today in the journeys: a Monday, four weeks after the first dose. */
export const TODAY = '2026-11-23';
export const FIRST_DOSE = '2026-10-26';

/** The clock of the browser stands still at noon in Korea on this day. */
export const setDay = (context, day) => context.clock.setFixedTime(`${day}T12:00:00+09:00`);
/** Options of a journey that takes place on a day. */
export const on = (day) => ({ prepare: (context) => setDay(context, day) });

/** The address of the page. */
export const visitsPath = (language, show) =>
  `/${language}/visits/${show === undefined ? '' : `?show=${show}`}`;

/** A day such as 2026-11-23 as the app writes it. */
export const dayWords = (language, day) => sayDay(language, ...day.split('-').map(Number));

/** The same day so many days later. */
export const daysAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const EDITED = Date.parse('2026-10-01T00:00:00Z');

/** What the browser keeps of a course, of values `[day, measure, text, unit, more]`, and of visits by id. */
export const trackerTexts = ({ firstDose = FIRST_DOSE, weeks = 12, values = [], visits = {} } = {}) => {
  const course = { calendar: 'k3f9x2', edited: EDITED, first_dose: firstDose, id: 'course', weeks };
  const tracker = {
    courses: firstDose === null ? [] : [course],
    readings: values.map(([day, measure, text, unit, more = {}], number) => ({
      day,
      edited: EDITED + number,
      id: `r${number}`,
      measure,
      origin: 'slip',
      text,
      unit,
      ...more,
    })),
    visits: Object.entries(visits).map(([id, visit]) => ({ edited: EDITED, id, origin: 'typed', ...visit })),
  };
  return { 'rescue-journey/tracker/0': slotText(1, 1, tracker) };
};

/** The parts of the page and its controls, in a language. */
export const visits = (page, language = 'en') => {
  const words = (message, values) => exactly(say(language, message, values));
  const button = (message, values) => page.getByRole('button', { name: words(message, values) });
  const region = (message) => page.getByRole('region', { name: words(message) });
  const form = (message) => page.getByRole('form', { name: words(message) });
  const row = (id) => page.locator(`li[id="visit-${id}"]`);
  const values = region('values-title').and(page.locator('section'));
  return {
    button,
    undo: button('action-undo'),
    /** What changed last. */
    notice: page.locator('.app-undo'),
    plan: region('plan-title'),
    course: form('course-title'),
    weeks: (weeks) =>
      form('course-title').getByRole('radio', { name: words('course-weeks-option', { weeks }) }),
    rows: region('plan-title').locator('li[id^="visit-"]'),
    row,
    open: (id) => row(id).getByRole('button'),
    /** The form of a visit, a new one or one of the plan. */
    form: region('plan-title').locator('.app-visit__form'),
    choice: (message) => region('plan-title').getByRole('radio', { name: words(message) }),
    shift: page.locator('#shift'),
    values,
    write: page.locator('#write'),
    entry: form('entry-title'),
    value: (measure) => page.locator(`#entry-value-${measure}`),
    more: page.locator('#entry-more > summary'),
    unit: (measure, symbol) =>
      form('entry-title')
        .getByRole('radiogroup', {
          name: exactly(`${say(language, `measure-${measure}`)}: ${say(language, 'form-unit')}`),
        })
        .getByRole('radio', { name: exactly(symbol) }),
    range: (measure) => page.locator(`#entry-range-${measure}`),
    openRange: (measure) => page.locator(`#entry-range-of-${measure} > summary`),
    errors: page.locator('#entry-errors'),
    doubts: page.locator('#entry-doubts'),
    save: form('entry-title').getByRole('button', { name: words('entry-save') }),
    flags: page.locator('main section.app-flag'),
    filter: (message) =>
      page.getByRole('list', { name: words('values-choose') }).getByRole('link', { name: words(message) }),
    chart: page.getByRole('figure'),
    sentence: page.locator('#chart-text'),
    drawing: page.getByRole('figure').getByRole('img'),
    showIn: (symbol) =>
      page
        .getByRole('radiogroup', { name: words('values-unit') })
        .getByRole('radio', { name: exactly(symbol) }),
    step: (message) => page.getByRole('figure').getByRole('button', { name: words(message) }),
    point: page.getByRole('figure').getByRole('status'),
    openTable: page.locator('#values-table > summary'),
    table: values.getByRole('table'),
    tableRows: values.locator('tbody > tr'),
    remove: (measure, day) =>
      button('values-remove-name', {
        name: say(language, `measure-${measure}`),
        date: dayWords(language, day),
      }),
  };
};

/** Fills the three fields of a day. */
export const fillDate = async (page, name, day) => {
  const [year, month, date] = day.split('-');
  await page.locator(`#${name}-day`).fill(String(Number(date)));
  await page.locator(`#${name}-month`).fill(String(Number(month)));
  await page.locator(`#${name}-year`).fill(year);
};

/** Types the day of the first dose and how many weeks are planned. */
export const setCourse = async (page, language, firstDose, weeks = 12) => {
  const it = visits(page, language);
  await fillDate(page, 'course-day', firstDose);
  await it.weeks(weeks).check();
  await it.course.getByRole('button', { name: exactly(say(language, 'course-save')) }).click();
  await it.row('first-dose').waitFor();
};

/** Fills values into the open form: texts, or `{ text, unit, range }`. */
export const fillValues = async (it, values) => {
  await it.save.waitFor();
  for (const [measure, given] of Object.entries(values)) {
    const { text, unit, range } = typeof given === 'string' ? { text: given } : given;
    const field = it.value(measure);
    // Tests that are not due are drawn when they are asked for.
    if (!(await field.isVisible())) await it.more.click();
    if (unit) await it.unit(measure, unit).check();
    await field.fill(text);
    if (range) {
      await it.openRange(measure).click();
      await it.range(measure).fill(range);
    }
  }
};

/** Opens the form, writes down the values of a day, and waits until they are kept. */
export const writeDown = async (page, language, day, values) => {
  const it = visits(page, language);
  await it.write.click();
  await fillDate(page, 'entry-day', day);
  await fillValues(it, values);
  await it.save.click();
  await it.write.waitFor();
  await says(it.notice, say(language, 'undo-values-added', { count: Object.keys(values).length }));
};

/** Waits until these and only these warnings are shown, in this order. */
export const warns = (it, language, titles) =>
  eventually(async () =>
    assert.deepEqual(
      (await it.flags.getByRole('heading', { level: 2 }).allInnerTexts()).map(plain),
      titles.map((title) => plain(say(language, title))),
    ),
  );

/** What a warning says was seen. */
export const seenWords = (language, [message, { day, measure, ...values }]) =>
  say(language, message, {
    date: dayWords(language, day),
    ...(measure ? { name: say(language, `measure-${measure}`) } : {}),
    ...values,
  });

/** Waits until the rows of the plan are these `[id, name, day]`, in this order. */
export const showsPlan = (it, language, expected) =>
  eventually(async () => {
    const rows = await it.rows.evaluateAll((rows) => rows.map((row) => [row.id, row.innerText]));
    assert.deepEqual(
      rows.map(([id]) => id),
      expected.map(([id]) => `visit-${id}`),
    );
    for (const [place, [, name, day]] of expected.entries()) {
      const text = plain(rows[place][1]);
      assert.ok(
        text.startsWith(`${plain(name)} ${plain(dayWords(language, day))} ·`),
        `“${text}” is not “${name}” on ${day}`,
      );
    }
  });

/** Presses something that saves a file, and reads the file. */
export const downloads = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
