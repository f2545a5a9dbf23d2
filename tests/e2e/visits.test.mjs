// Visits and values: a plan from one date, values against the own baseline, warnings that clear again, charts, files for
// calendars and spreadsheets; by keyboard, without a network, and with a phone in another part of the world.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import ICAL from 'ical.js';
import { isAccessible } from './support/axe.mjs';
import { fillDay, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, keptOffline, reload, visit } from './support/journey.mjs';
import { has, holds } from './support/medicines.mjs';
import { CODES, exactly, holding, plain, precached, say } from './support/site.mjs';
import { newest, stored } from './support/slots.mjs';
import {
  daysAfter,
  dayWords,
  downloads,
  FIRST_DOSE,
  fillDate,
  fillValues,
  on,
  seenWords,
  setCourse,
  setDay,
  showsPlan,
  TODAY,
  trackerTexts,
  visits,
  visitsPath,
  warns,
  writeDown,
} from './support/visits.mjs';

/** Two values before the first dose: the own baseline is 0.8 mg/dL. */
const BASELINE = [
  ['2026-10-19', 'creatinine', '0.80', 'mg/dL'],
  ['2026-10-22', 'creatinine', '0.80', 'mg/dL'],
];
/** And the tests of week 2, so that none are late. */
const WEEK_2 = ['2026-11-09', 'creatinine', '0.80', 'mg/dL'];
const DECIMAL = { comma: '0,76', arabic: '٠٫٩٨' };

const tracked = async (page) => newest(await stored(page), 'tracker');
/** The values that are kept, without what is left of removed ones, in one order. */
const readings = async (page) =>
  (await tracked(page)).readings
    .filter(({ day }) => day)
    .map(({ day, measure, text, unit }) => [day, measure, text, unit])
    .sort();
const region = (page, title, language) => page.getByRole('region', { name: exactly(say(language, title)) });
const heading = (page, title, language, values) =>
  page.getByRole('heading', { level: 1, name: exactly(say(language, title, values)) });

describe('the plan', () => {
  /** `[id, name, days after the first dose]` of every visit. */
  const rowsOf = (language, weeks) => {
    const tests = (week) => [`week-${week}`, say(language, 'plan-tests', { week }), week * 7];
    return [
      ['baseline-1', say(language, 'plan-baseline-1'), -7],
      ['baseline-2', say(language, 'plan-baseline-2'), -4],
      ['first-dose', say(language, 'plan-first-dose'), 0],
      ...[2, 4, 6, 8, 10, ...(weeks === 16 ? [12] : [])].map(tests),
      ['end', say(language, 'plan-end', { week: weeks }), weeks * 7],
      ['follow-up', say(language, 'plan-follow-up'), weeks * 7 + 28],
    ];
  };
  const planOf = (language, weeks, firstDose = FIRST_DOSE) =>
    rowsOf(language, weeks).map(([id, name, days]) => [id, name, daysAfter(firstDose, days)]);
  const movedBy = (plan, days, ids) =>
    plan.map(([id, name, day]) => [id, name, ids.includes(id) ? daysAfter(day, days) : day]);

  for (const language of CODES) {
    journey(`follows from one date (${language})`, { language, ...on(TODAY) }, async ({ page }) => {
      const it = visits(page, language);
      await visit(page, visitsPath(language));
      await says(it.plan, say(language, 'plan-empty'));
      await says(it.values, say(language, 'baseline-no-date'));
      assert.equal(await it.weeks(12).isChecked(), true);
      await setCourse(page, language, FIRST_DOSE, 12);
      await hasFocus(page.locator('#course'));
      await says(it.notice, say(language, 'undo-course-set'));
      for (const isReloaded of [false, true]) {
        if (isReloaded) await reload(page);
        await showsPlan(it, language, planOf(language, 12));
        const facts = { date: dayWords(language, FIRST_DOSE), weeks: 12 };
        await says(page.locator('#course'), say(language, 'course-facts', facts));
        const head = page.getByRole('main');
        await says(head, say(language, 'visits-week', { week: 5, weeks: 12 }));
        await says(head, say(language, 'visits-today', { date: dayWords(language, TODAY) }));
      }
      // Where each stands, in words.
      await says(it.row('first-dose'), say(language, 'visit-state-past'));
      await says(it.row('week-4'), say(language, 'plan-in-days', { days: 0 }));
      await says(it.row('week-6'), say(language, 'plan-in-days', { days: 14 }));
      // What a visit is for.
      await it.open('week-4').click();
      for (const measure of ['creatinine', 'blood-pressure', 'ldl', 'hdl', 'triglycerides']) {
        await says(it.row('week-4'), say(language, `measure-${measure}`));
      }
      await it.row('week-4').locator('form').getByRole('button').last().click();
      await it.form.waitFor({ state: 'detached' });
      await hasFocus(it.row('week-4'));

      // Sixteen weeks, and another day.
      await it.button('course-change').click();
      await hasFocus(page.locator('#course-day-day'));
      await setCourse(page, language, '2026-11-02', 16);
      await showsPlan(it, language, planOf(language, 16, '2026-11-02'));
      await it.undo.click();
      await showsPlan(it, language, planOf(language, 12));
      await it.button('course-change').click();
      await it.weeks(16).check();
      await it.button('course-save').click();
      await showsPlan(it, language, planOf(language, 16));
    });

    journey(
      `is what the first page begins with (${language})`,
      { language, ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const main = page.getByRole('main');
        const stage = (number, name) =>
          say(language, 'home-stage-of', { number, name: say(language, `stage-${name}`) });
        await visit(page, `/${language}/`);
        await says(main, stage(1, 'understand'));
        await says(main, say(language, 'home-start'));
        await main.getByRole('link', { name: holding(say(language, 'home-set-date')) }).click();
        await setCourse(page, language, FIRST_DOSE, 12);
        await visit(page, `/${language}/`);
        await says(main, stage(4, 'treatment'));
        await heading(page, 'visits-week', language, { week: 5, weeks: 12 }).waitFor();
        const end = daysAfter(FIRST_DOSE, 84);
        const facts = { first: dayWords(language, FIRST_DOSE), end: dayWords(language, end) };
        await says(main, say(language, 'home-course', facts));
        await says(main, say(language, 'home-tests-done', { done: 0 }));
        await says(main, say(language, 'home-tests-planned', { planned: 6 }));
        // The next visit, when, and what is tested.
        const next = region(page, 'home-next', language);
        await says(next, say(language, 'plan-tests', { week: 4 }));
        await says(next, `${dayWords(language, TODAY)} · ${say(language, 'plan-in-days', { days: 0 })}`);
        await says(next, say(language, 'measure-creatinine'));
        const here = region(page, 'home-journey', language).locator('[aria-current="step"]');
        await says(here, say(language, 'stage-treatment'));
        await says(here, say(language, 'stage-here'));
        // A stage that is over is not where the person is.
        const over = region(page, 'home-journey', language).locator('.app-journey__stage--done');
        assert.equal(await over.count(), 3);
        for (const text of await over.allInnerTexts()) {
          assert.ok(!plain(text).includes(plain(say(language, 'stage-here'))), text);
        }
        await next.getByRole('link', { name: exactly(say(language, 'home-next-visit')) }).click();
        await page.waitForURL('**/visits/#visit-week-4');
        await it.row('week-4').waitFor();
      },
    );

    journey(
      `moves with the clinic: later visits only when asked, and back again (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const plan = planOf(language, 12);
        const later = ['week-8', 'week-10', 'end', 'follow-up'];
        const move = async (id, day) => {
          await it.open(id).click();
          await fillDate(page, 'visit-day', day);
          await it.button('visit-save').click();
        };
        await visit(page, visitsPath(language));
        await move('week-6', '2026-12-10');
        await says(it.shift, say(language, 'visit-shift-later', { days: 3, count: 4 }));
        await hasFocus(it.shift);
        const alone = movedBy(plan, 3, ['week-6']);
        // Nothing but the visit itself has moved yet.
        await showsPlan(it, language, alone);
        await it.button('visit-shift-yes').click();
        await it.shift.waitFor({ state: 'detached' });
        const together = movedBy(plan, 3, ['week-6', ...later]);
        await showsPlan(it, language, together);
        await says(it.notice, say(language, 'undo-visits-moved', { count: 4 }));
        await reload(page);
        await showsPlan(it, language, together);

        // Earlier, and the others stay.
        await move('week-8', '2026-12-22');
        await says(it.shift, say(language, 'visit-shift-earlier', { days: 2, count: 3 }));
        await it.button('visit-shift-no').click();
        await it.shift.waitFor({ state: 'detached' });
        const declined = movedBy(together, -2, ['week-8']);
        await showsPlan(it, language, declined);
        await says(it.notice, say(language, 'undo-visit-changed'));
        await it.undo.click();
        await showsPlan(it, language, together);

        // The offer can be taken back, too.
        await move('week-8', '2026-12-25');
        await it.button('visit-shift-yes').click();
        await showsPlan(it, language, movedBy(together, 1, later));
        await it.undo.click();
        await showsPlan(it, language, movedBy(together, 1, ['week-8']));
        await reload(page);
        await showsPlan(it, language, movedBy(together, 1, ['week-8']));

        // Tests before the first dose move alone.
        await move('baseline-2', '2026-10-23');
        await says(it.notice, say(language, 'undo-visit-changed'));
        assert.equal(await it.shift.count(), 0);
      },
    );

    journey(
      `leaves a visit out with a reason, and takes it back (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const reason = 'Fever 열 حمى';
        await visit(page, visitsPath(language));
        await it.open('week-4').click();
        await it.choice('visit-skip').check();
        await says(it.row('week-4'), say(language, 'visit-skip-note'));
        await page.locator('#visit-reason').fill(reason);
        await it.button('visit-save').click();
        await it.form.waitFor({ state: 'detached' });
        for (const isReloaded of [false, true]) {
          if (isReloaded) await reload(page);
          await says(it.row('week-4'), say(language, 'visit-state-skipped'));
          await says(it.row('week-4'), reason);
        }
        await visit(page, `/${language}/`);
        await says(region(page, 'home-next', language), say(language, 'plan-tests', { week: 6 }));
        await says(page.getByRole('main'), say(language, 'home-tests-planned', { planned: 5 }));

        await visit(page, visitsPath(language));
        await it.open('week-4').click();
        await holds(page.locator('#visit-reason'), reason);
        await it.choice('visit-state-ahead').check();
        await it.button('visit-save').click();
        await says(it.row('week-4'), say(language, 'plan-in-days', { days: 0 }));
        await it.undo.click();
        await says(it.row('week-4'), say(language, 'visit-state-skipped'));
        await says(it.row('week-4'), reason);
      },
    );

    journey(
      `keeps what was noted about a visit, and the person’s own visits (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const mine = it.rows.filter({ hasText: 'Skin doctor 피부과' });
        await visit(page, visitsPath(language));
        await it.button('plan-add').click();
        await hasFocus(page.locator('#visit-name'));
        await it.button('visit-save').click();
        // What is missing is said where it is missing, and what was typed stays.
        await says(it.form, say(language, 'visit-name-missing'));
        await says(it.form, say(language, 'visit-day-missing'));
        await hasFocus(page.locator('#visit-name'));
        await page.locator('#visit-name').fill('Skin doctor 피부과');
        await fillDate(page, 'visit-day', '2026-12-01');
        await page.locator('#visit-time').fill('soon');
        await it.button('visit-save').click();
        await says(it.form, say(language, 'visit-time-unreadable'));
        await hasFocus(page.locator('#visit-time'));
        await holds(page.locator('#visit-name'), 'Skin doctor 피부과');
        await holds(page.locator('#visit-day-year'), '2026');
        await page.locator('#visit-time').fill('٩:٠٥');
        await page.locator('#visit-place').fill('서울 3층');
        await page.locator('#visit-with').fill('Dr 김');
        await page.locator('#visit-said').fill('Come again, العيادة');
        await it.choice('origin-clinic').check();
        await it.button('visit-save').click();
        await mine.waitFor();
        const noted = [
          dayWords(language, '2026-12-01'),
          say(language, 'visit-clock-seoul', { time: '09:05' }),
          '서울 3층',
          'Dr 김',
          'Come again, العيادة',
        ];
        for (const isReloaded of [false, true]) {
          if (isReloaded) await reload(page);
          for (const words of noted) await says(mine, words);
        }
        const [kept] = (await tracked(page)).visits;
        assert.equal(kept.origin, 'clinic');
        // It stands between the visits of the plan, by its day.
        await eventually(async () =>
          assert.deepEqual((await it.rows.evaluateAll((rows) => rows.map(({ id }) => id))).slice(4, 7), [
            'visit-week-4',
            `visit-${kept.id}`,
            'visit-week-6',
          ]),
        );
        // It is the next one once week 4 took place.
        await it.open('week-4').click();
        await it.choice('visit-done').check();
        await it.button('visit-save').click();
        await says(it.row('week-4'), say(language, 'visit-state-done'));
        await visit(page, `/${language}/`);
        const next = region(page, 'home-next', language);
        for (const words of ['Skin doctor 피부과', '서울 3층', noted[1]]) await says(next, words);
        await says(page.getByRole('main'), say(language, 'home-tests-done', { done: 1 }));

        await visit(page, visitsPath(language));
        await mine.getByRole('button').click();
        await it.button('visit-remove').click();
        await mine.waitFor({ state: 'detached' });
        await it.undo.click();
        for (const words of noted) await says(mine, words);
        await mine.getByRole('button').click();
        await it.button('visit-remove').click();
        await mine.waitFor({ state: 'detached' });
        await reload(page);
        await it.row('week-4').waitFor();
        assert.equal(await mine.count(), 0);
      },
    );
  }

  for (const [title, [day, month, year], message, field] of [
    ['nothing', ['', '', ''], 'course-missing', 'day'],
    ['a day that is not', ['31', '11', '2026'], 'error-no-such-day', 'day'],
    ['no month', ['26', '', '2026'], 'error-month-missing', 'month'],
    ['a short year', ['26', 'Oct', '26'], 'error-year-unreadable', 'year'],
  ]) {
    journey(`says what is wrong with ${title}, and loses nothing`, on(TODAY), async ({ page }) => {
      const it = visits(page);
      const fields = ['day', 'month', 'year'].map((part) => page.locator(`#course-day-${part}`));
      await visit(page, visitsPath('en'));
      for (const [place, text] of [day, month, year].entries()) await fields[place].fill(text);
      await it.button('course-save').click();
      await says(it.course, say('en', message));
      await hasFocus(page.locator(`#course-day-${field}`));
      await has(page.locator(`#course-day-${field}`), 'aria-invalid', 'true');
      for (const [place, text] of [day, month, year].entries()) await holds(fields[place], text);
      assert.equal(await tracked(page), undefined, 'nothing is kept');
    });
  }

  journey(
    'takes a day in the words of the language, and other digits',
    { language: 'ko', ...on(TODAY) },
    async ({ page }) => {
      const it = visits(page, 'ko');
      await visit(page, visitsPath('ko'));
      for (const [part, text] of [
        ['day', '26일'],
        ['month', '10월'],
        ['year', '２０２６'],
      ]) {
        await page.locator(`#course-day-${part}`).fill(text);
      }
      await it.button('course-save').click();
      await showsPlan(it, 'ko', planOf('ko', 12));
    },
  );

  for (const [today, message, args] of [
    ['2026-10-18', 'visits-before-start', { days: 8 }],
    ['2026-10-25', 'visits-before-start', { days: 1 }],
    ['2026-10-26', 'visits-week', { week: 1, weeks: 12 }],
    ['2026-11-01', 'visits-week', { week: 1, weeks: 12 }],
    ['2026-11-02', 'visits-week', { week: 2, weeks: 12 }],
    ['2027-01-18', 'visits-week', { week: 12, weeks: 12 }],
    ['2027-01-19', 'visits-after-end', {}],
  ]) {
    journey(`has a clock: ${today}`, { texts: trackerTexts(), ...on(today) }, async ({ page }) => {
      await visit(page, '/en/');
      await heading(page, message, 'en', args).waitFor();
      await visit(page, visitsPath('en'));
      await says(page.getByRole('main'), say('en', message, args));
    });
  }
});

describe('values', () => {
  for (const language of CODES) {
    journey(
      `in mixed units and digits are compared with the own baseline (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        await says(it.values, say(language, 'baseline-none'));
        await says(it.values, say(language, 'values-empty'));
        await writeDown(page, language, '2026-10-19', {
          creatinine: DECIMAL.comma,
          'blood-pressure': '１２４／８０',
        });
        await says(it.values, say(language, 'baseline-one'));
        assert.ok(!(await it.values.innerText()).includes('%'), 'no percentage without a baseline');
        // The value before it stands beside the field.
        await it.write.click();
        const before = { value: '0,76 mg/dL', date: dayWords(language, '2026-10-19') };
        await says(page.locator('#entry-value-creatinine-hint'), say(language, 'entry-before', before));
        assert.equal(
          await it.value('creatinine').getAttribute('aria-describedby'),
          'entry-value-creatinine-hint',
        );
        await fillDate(page, 'entry-day', '2026-10-22');
        await fillValues(it, { creatinine: { text: '69', unit: 'µmol/L' } });
        await it.save.click();
        await says(it.values, say(language, 'baseline-known', { value: '68 µmol/L' }));
        await writeDown(page, language, TODAY, {
          creatinine: { text: DECIMAL.arabic, unit: 'mg/dL' },
          'blood-pressure': '١٣٨/٨٦, 136/84',
          potassium: { text: '4,6', range: '3.5-5.1' },
        });
        await says(it.values, say(language, 'baseline-known', { value: '0.77 mg/dL' }));
        const args = { day: TODAY, value: '0.98 mg/dL', percent: '27%', baseline: '0.77 mg/dL' };
        await warns(it, language, ['flag-title-now']);
        await says(it.flags, seenWords(language, ['flag-seen-creatinine', args]));
        // The visit of the day took place, with its values.
        await says(it.row('week-4'), say(language, 'visit-state-done'));
        await says(it.row('week-4'), `${say(language, 'measure-creatinine')} 0.98 mg/dL`);
        await says(it.row('week-4'), say(language, 'flag-title-now'));
        // Kept as typed, also after a reload.
        const kept = [
          ['2026-10-19', 'blood-pressure', '１２４／８０', 'mmHg'],
          ['2026-10-19', 'creatinine', DECIMAL.comma, 'mg/dL'],
          ['2026-10-22', 'creatinine', '69', 'umol/L'],
          [TODAY, 'blood-pressure', '١٣٨/٨٦, 136/84', 'mmHg'],
          [TODAY, 'creatinine', DECIMAL.arabic, 'mg/dL'],
          [TODAY, 'potassium', '4,6', 'mmol/L'],
        ];
        assert.deepEqual(await readings(page), kept);
        await reload(page);
        await warns(it, language, ['flag-title-now']);
        await says(it.values, say(language, 'baseline-known', { value: '0.77 mg/dL' }));
        await visit(page, visitsPath(language, 'blood-pressure'));
        await it.openTable.click();
        await says(it.table, '138/86, 136/84 mmHg');
        await says(it.table, say(language, 'values-mean', { value: '137/85 mmHg' }));
        // The first page shows the last ones.
        await visit(page, `/${language}/`);
        const last = region(page, 'home-values', language);
        for (const words of ['0.98 mg/dL', `${say(language, 'values-above')}: 27%`, '138/86, 136/84 mmHg']) {
          await says(last, words);
        }
      },
    );

    journey(
      `that look mistyped are asked about, with the likely unit (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const asks = (measure, message, args) =>
          says(
            it.doubts,
            say(language, 'entry-error', {
              name: say(language, `measure-${measure}`),
              sentence: say(language, message, args),
            }),
          );
        await visit(page, visitsPath(language));
        await it.write.click();
        await fillDate(page, 'entry-day', '2026-10-19');
        await fillValues(it, { creatinine: '76', 'blood-pressure': '80/124', potassium: '4.4' });
        await it.save.click();
        await hasFocus(it.doubts);
        await asks('creatinine', 'doubt-unit', { value: '76', unit: 'µmol/L' });
        await asks('blood-pressure', 'doubt-unusual', { value: '80/124' });
        assert.equal(await tracked(page).then((it) => it.readings.length), 0, 'nothing is kept yet');
        await it.button('entry-use-unit', { unit: 'µmol/L' }).click();
        await eventually(async () => assert.equal(await it.unit('creatinine', 'µmol/L').isChecked(), true));
        // The other question is still there.
        await asks('blood-pressure', 'doubt-unusual', { value: '80/124' });
        assert.ok(!plain(await it.doubts.innerText()).includes('µmol/L'));
        await it.value('blood-pressure').fill('124/80');
        await it.save.click();
        await it.write.waitFor();

        // On request it is kept as it was typed.
        await it.write.click();
        await fillDate(page, 'entry-day', '2026-10-22');
        await fillValues(it, { creatinine: { text: '25', unit: 'mg/dL' } });
        await it.save.click();
        await asks('creatinine', 'doubt-unit', { value: '25', unit: 'µmol/L' });
        await it.button('entry-keep').click();
        await it.write.waitFor();
        assert.deepEqual(
          (await readings(page)).filter(([, measure]) => measure === 'creatinine'),
          [
            ['2026-10-19', 'creatinine', '76', 'umol/L'],
            ['2026-10-22', 'creatinine', '25', 'mg/dL'],
          ],
        );
      },
    );

    journey(
      `with errors: a summary with links, and nothing typed is lost (${language})`,
      { language, texts: trackerTexts(), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const error = (measure, message) =>
          say(language, 'entry-error', {
            name: say(language, `measure-${measure}`),
            sentence: say(language, message),
          });
        const link = (text) => it.errors.getByRole('link', { name: exactly(text) });
        await visit(page, visitsPath(language));
        await it.write.click();
        await it.save.click();
        await hasFocus(it.errors);
        await says(it.errors, say(language, 'error-summary-title'));
        await link(say(language, 'entry-nothing')).click();
        await hasFocus(it.value('creatinine'));

        const typed = {
          '#entry-day-day': '31',
          '#entry-day-month': say(language, 'date-month', { month: 11 }),
          '#entry-day-year': '2026',
          '#entry-value-creatinine': 'abc',
          '#entry-value-blood-pressure': '120',
          '#entry-value-potassium': '4,4',
          '#entry-value-ldl': '120',
        };
        for (const [field, text] of Object.entries(typed)) await page.locator(field).fill(text);
        await it.entry.getByRole('radio', { name: exactly(say(language, 'origin-clinic')) }).check();
        await it.save.click();
        await hasFocus(it.errors);
        await eventually(async () =>
          assert.deepEqual((await it.errors.getByRole('link').allInnerTexts()).map(plain), [
            plain(say(language, 'error-no-such-day')),
            plain(error('creatinine', 'error-not-a-number')),
            plain(error('blood-pressure', 'error-not-a-pair')),
          ]),
        );
        for (const [field, text] of Object.entries(typed)) await holds(page.locator(field), text);
        await link(error('blood-pressure', 'error-not-a-pair')).click();
        await hasFocus(it.value('blood-pressure'));
        await has(it.value('blood-pressure'), 'aria-invalid', 'true');
        await says(page.locator('#entry-value-blood-pressure-error'), say(language, 'error-not-a-pair'));
        // What is said stays while it is being mended.
        await it.value('blood-pressure').fill('120/80');
        await link(error('creatinine', 'error-not-a-number')).click();
        await hasFocus(it.value('creatinine'));
        await it.value('creatinine').fill('0.8');
        await page.locator('#entry-day-day').fill('24');
        await it.save.click();
        await says(it.errors, say(language, 'error-after-today'));
        await page.locator('#entry-day-day').fill('23');
        await it.save.click();
        await says(it.notice, say(language, 'undo-values-added', { count: 4 }));
        await hasFocus(it.write);
        const { readings: kept } = await tracked(page);
        assert.ok(kept.every(({ origin, day }) => origin === 'clinic' && day === TODAY));
      },
    );

    journey(
      `are taken back, removed, and brought back (${language})`,
      { language, texts: trackerTexts({ values: BASELINE }), ...on('2026-11-09') },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        await writeDown(page, language, '2026-11-09', {
          creatinine: '0.85',
          'blood-pressure': '124/80',
          potassium: '4.4',
        });
        await it.filter('measure-potassium').waitFor();
        await it.undo.click();
        await it.filter('measure-potassium').waitFor({ state: 'detached' });
        assert.equal((await readings(page)).length, 2);
        await writeDown(page, language, '2026-11-09', { creatinine: '0.85' });
        await it.openTable.click();
        await it.remove('creatinine', '2026-11-09').click();
        await says(it.notice, say(language, 'undo-value-removed'));
        await eventually(async () => assert.equal(await it.tableRows.count(), 2));
        await it.undo.click();
        await says(it.tableRows.first(), '0.85 mg/dL');
        await reload(page);
        await it.openTable.click();
        await says(it.tableRows.first(), '0.85 mg/dL');
        await it.remove('creatinine', '2026-11-09').click();
        await eventually(async () => assert.equal(await it.tableRows.count(), 2));
        await reload(page);
        await says(it.sentence, say(language, 'measure-creatinine'));
        assert.ok(!(await it.values.innerText()).includes('0.85'));
      },
    );
  }

  journey(
    'of the checklist are the first ones',
    { texts: trackerTexts(), ...on(TODAY) },
    async ({ page }) => {
      const it = visits(page);
      for (const [id, day, value] of [
        ['creatinine-1', 19, '0.80'],
        ['creatinine-2', 22, '0.80'],
      ]) {
        await visit(page, '/en/checklist/');
        const one = item(page, id);
        await one.more.click();
        await fillDay(one, day, 10, 2026);
        await one.value.fill(value);
        await one.save.click();
        await says(one.root, '0.80 mg/dL');
      }
      await visit(page, visitsPath('en'));
      await says(it.values, say('en', 'baseline-known', { value: '0.8 mg/dL' }));
      await it.openTable.click();
      const link = it.tableRows
        .first()
        .getByRole('link', { name: exactly(say('en', 'values-from-checklist')) });
      assert.equal(await link.getAttribute('href'), '/en/checklist/#creatinine-2');
      await says(it.row('baseline-2'), say('en', 'visit-state-done'));
    },
  );

  journey(
    'of one day are one value for the baseline',
    { texts: trackerTexts(), ...on(TODAY) },
    async ({ page }) => {
      const it = visits(page);
      await visit(page, visitsPath('en'));
      for (const text of ['0.80', '0.84']) await writeDown(page, 'en', '2026-10-19', { creatinine: text });
      await says(it.values, say('en', 'baseline-one'));
      // On the day of the first dose it counts as before, unless the person says otherwise.
      await it.write.click();
      await fillDate(page, 'entry-day', FIRST_DOSE);
      await page.locator('#entry-after-dose').check();
      await fillValues(it, { creatinine: '0.84' });
      await it.save.click();
      await it.write.waitFor();
      await says(it.values, say('en', 'baseline-one'));
      assert.ok(!(await it.values.innerText()).includes('%'));
      await writeDown(page, 'en', FIRST_DOSE, { creatinine: '0.84' });
      await says(it.values, say('en', 'baseline-known', { value: '0.82 mg/dL' }));
    },
  );
});

describe('a warning', () => {
  /** What raises each, what is just below, and in which words it is told. */
  const CASES = {
    'creatinine 25 % over the baseline': {
      almost: { creatinine: '0.99' },
      typed: { creatinine: '1.00' },
      title: 'flag-title-now',
      advice: 'flag-do-creatinine',
      seen: ['flag-seen-creatinine', { value: '1.00 mg/dL', percent: '25%', baseline: '0.8 mg/dL' }],
    },
    'creatinine 25 % over it again': {
      before: [['2026-11-16', 'creatinine', '1.00', 'mg/dL']],
      already: ['flag-title-now'],
      almost: { creatinine: '0.99' },
      typed: { creatinine: { text: '88.4', unit: 'µmol/L' } },
      title: 'flag-title-today',
      advice: 'flag-do-creatinine-again',
      seen: ['flag-seen-creatinine', { value: '88.4 µmol/L', percent: '25%', baseline: '71 µmol/L' }],
    },
    'creatinine 50 % over it': {
      typed: { creatinine: '1.2' },
      title: 'flag-title-today',
      advice: 'flag-do-creatinine-half',
      seen: ['flag-seen-creatinine', { value: '1.2 mg/dL', percent: '50%', baseline: '0.8 mg/dL' }],
    },
    'a pressure over 140 or over 90, twice': {
      before: [['2026-11-16', 'blood-pressure', '141/84', 'mmHg']],
      almost: { 'blood-pressure': '140/90' },
      typed: { 'blood-pressure': '138/91' },
      title: 'flag-title-week',
      advice: 'flag-do-pressure-week',
      seen: ['flag-seen-pressure', { value: '138/91 mmHg' }],
    },
    'a pressure over 160': {
      almost: { 'blood-pressure': '160/90' },
      typed: { 'blood-pressure': '161/85' },
      title: 'flag-title-today',
      advice: 'flag-do-pressure-today',
      seen: ['flag-seen-pressure', { value: '161/85 mmHg' }],
    },
    'a pressure of 180': {
      typed: { 'blood-pressure': '180/95' },
      title: 'flag-title-emergency',
      advice: 'flag-do-pressure-emergency',
      seen: ['flag-seen-pressure', { value: '180/95 mmHg' }],
    },
    'a second number of 120': {
      typed: { 'blood-pressure': '150/120' },
      title: 'flag-title-emergency',
      advice: 'flag-do-pressure-emergency',
      seen: ['flag-seen-pressure', { value: '150/120 mmHg' }],
    },
    fever: {
      almost: { temperature: '37.9' },
      typed: { temperature: { text: '100.4', unit: '°F' } },
      title: 'flag-title-today',
      advice: 'flag-do-fever',
      seen: ['flag-seen-value', { measure: 'temperature', value: '100.4 °F' }],
    },
    'a value outside the range on the slip': {
      almost: { potassium: { text: '5.1', range: '3.5-5.1' } },
      typed: { potassium: { text: '5.2', range: '3.5-5.1' } },
      title: 'flag-title-show',
      advice: 'flag-do-range',
      seen: ['flag-seen-range', { measure: 'potassium', value: '5.2 mmol/L', range: '3.5-5.1' }],
    },
  };

  for (const language of CODES) {
    for (const [title, { before = [], already = [], almost, typed, seen, ...words }] of Object.entries(
      CASES,
    )) {
      const texts = trackerTexts({ values: [...BASELINE, WEEK_2, ...before] });
      journey(
        `${title}: raised, told, cleared (${language})`,
        { language, texts, ...on(TODAY) },
        async ({ page }) => {
          const it = visits(page, language);
          const [measure] = Object.keys(typed);
          const [message, args] = seen;
          await visit(page, visitsPath(language));
          await it.row('week-2').waitFor();
          await warns(it, language, already);
          if (almost) {
            await writeDown(page, language, TODAY, almost);
            await warns(it, language, []);
            await it.undo.click();
            await it.notice.getByRole('button').waitFor({ state: 'detached' });
          }
          await writeDown(page, language, TODAY, typed);
          const isTold = async () => {
            await warns(it, language, [words.title]);
            const flag = region(page, words.title, language);
            await says(flag, seenWords(language, [message, { day: TODAY, ...args }]));
            await says(flag, say(language, words.advice));
            assert.doesNotMatch(await flag.innerText(), /\bsafe\b|\bnormal\b|안전|정상|آمن|طبيعي/i);
            const call =
              words.title === 'flag-title-emergency'
                ? ['flag-call-119', 'tel:119']
                : ['flag-call', `/${language}/learn/who-to-call/#numbers`];
            const link = flag.getByRole('link', { name: exactly(say(language, call[0])) });
            assert.equal(await link.getAttribute('href'), call[1]);
          };
          await isTold();
          await visit(page, `/${language}/`);
          await isTold();
          // Gone with the value.
          await visit(page, visitsPath(language, measure));
          await it.openTable.click();
          await it.remove(measure, TODAY).click();
          await warns(it, language, already);
          await it.undo.click();
          await warns(it, language, [words.title]);
          // And cleared by a newer one that is fine.
          const fine = {
            creatinine: '0.82',
            'blood-pressure': '124/80',
            temperature: '36.8',
            potassium: '4.4',
          };
          await setDay(page.context(), daysAfter(TODAY, 1));
          await reload(page);
          await warns(it, language, [words.title]);
          await writeDown(page, language, daysAfter(TODAY, 1), {
            [measure]: { text: fine[measure], unit: { creatinine: 'mg/dL', temperature: '°C' }[measure] },
          });
          await warns(it, language, []);
        },
      );
    }

    journey(
      `tests that are late: from the fourth day, until they are there (${language})`,
      { language, texts: trackerTexts({ values: BASELINE }), ...on('2026-11-12') },
      async ({ page }) => {
        const it = visits(page, language);
        const seen = seenWords(language, ['flag-seen-late', { day: '2026-11-09' }]);
        await visit(page, visitsPath(language));
        await it.row('week-2').waitFor();
        await warns(it, language, []);
        await setDay(page.context(), '2026-11-13');
        await reload(page);
        await warns(it, language, ['flag-title-late']);
        await says(it.flags, seen);
        await says(it.flags, say(language, 'flag-do-late'));
        await visit(page, `/${language}/`);
        await warns(it, language, ['flag-title-late']);
        await visit(page, visitsPath(language));
        // Cleared by the test, or by the person's word.
        await writeDown(page, language, '2026-11-13', { creatinine: '0.82' });
        await warns(it, language, []);
        await says(it.row('week-2'), say(language, 'visit-state-done'));
        await it.undo.click();
        await warns(it, language, ['flag-title-late']);
        await it.open('week-2').click();
        await it.choice('visit-done').check();
        await it.button('visit-save').click();
        await warns(it, language, []);
      },
    );

    journey(
      `comes with others: the worst first, and how many more (${language})`,
      { language, texts: trackerTexts({ values: [...BASELINE, WEEK_2] }), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        await writeDown(page, language, TODAY, {
          creatinine: '1.00',
          'blood-pressure': '184/95, 150/88',
          temperature: '38.4',
          potassium: { text: '5.4', range: '3.5-5.1' },
        });
        const all = ['flag-title-emergency', 'flag-title-now', 'flag-title-today', 'flag-title-show'];
        await warns(it, language, all);
        await visit(page, `/${language}/`);
        await warns(it, language, all.slice(0, 1));
        const more = page.getByRole('link', {
          name: exactly(say(language, 'home-more-flags', { count: 3 })),
        });
        await more.click();
        await warns(it, language, all);
        // The worst goes, the next one takes its place.
        await visit(page, visitsPath(language, 'blood-pressure'));
        await it.openTable.click();
        await it.remove('blood-pressure', TODAY).click();
        await warns(it, language, all.slice(1));
        await visit(page, `/${language}/`);
        await warns(it, language, ['flag-title-now']);
        await page
          .getByRole('link', { name: exactly(say(language, 'home-more-flags', { count: 2 })) })
          .waitFor();
      },
    );
  }

  journey(
    'of a high creatinine needs a baseline',
    { texts: trackerTexts(), ...on(TODAY) },
    async ({ page }) => {
      const it = visits(page);
      await visit(page, visitsPath('en'));
      await writeDown(page, 'en', '2026-10-19', { creatinine: '0.8' });
      await writeDown(page, 'en', TODAY, { creatinine: '1.9' });
      await says(it.values, say('en', 'baseline-one'));
      await warns(it, 'en', []);
      assert.ok(!(await page.getByRole('main').innerText()).includes('%'));
      await visit(page, '/en/');
      await says(region(page, 'home-values', 'en'), '1.9 mg/dL');
      assert.ok(!(await region(page, 'home-values', 'en').innerText()).includes('%'));
    },
  );
});

const COURSE = [
  ['2026-10-19', 'creatinine', '0.76', 'mg/dL'],
  ['2026-10-22', 'creatinine', '69', 'umol/L'],
  ['2026-11-09', 'creatinine', '0,80', 'mg/dL'],
  ['2026-11-09', 'blood-pressure', '132/84', 'mmHg'],
  ['2026-11-23', 'creatinine', '0.98', 'mg/dL'],
  ['2026-11-23', 'blood-pressure', '138/86, 134/84', 'mmHg'],
  ['2026-11-23', 'potassium', '4.6', 'mmol/L', { range: '3.5-5.1' }],
];

describe('the chart', () => {
  for (const language of CODES) {
    const name = (measure) => say(language, `measure-${measure}`);
    journey(
      `says in a sentence what it shows, and is stepped through by keyboard (${language})`,
      { language, texts: trackerTexts({ values: COURSE }), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        const draws = (words) =>
          it.drawing
            .locator('text')
            .filter({ hasText: exactly(words) })
            .waitFor();
        const sentence = `${say(language, 'chart-summary', {
          name: name('creatinine'),
          unit: 'mg/dL',
          first: '0.76',
          last: '0.98',
        })} ${say(language, 'chart-band', { value: '0.97' })}`;
        await says(it.sentence, sentence);
        await has(it.drawing, 'aria-label', name('creatinine'));
        await has(it.drawing, 'aria-describedby', 'chart-text');
        await says(it.chart, say(language, 'chart-direction'));
        for (const message of ['chart-limit-label', 'chart-first-dose-label']) {
          await draws(say(language, message));
        }
        await draws(say(language, 'chart-baseline-label', { value: '0.77' }));
        // Time runs from left to right, also here; a high value has a shape of its own.
        const places = await it.drawing.evaluate((drawing) => {
          const box = (element) => element.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll('text')];
          const at = (words) => box(texts.find(({ textContent }) => textContent === words));
          return { first: at('0.76').left, last: at('0.98').left, width: box(drawing).width };
        });
        assert.ok(places.last - places.first > places.width / 2, JSON.stringify(places));
        assert.equal(await it.drawing.locator('.app-chart__point--flag').count(), 1);

        const earlier = it.step('values-step-earlier');
        const chosen = it.drawing.locator('.app-chart__chosen');
        assert.equal(await chosen.count(), 0);
        await earlier.focus();
        const steps = [
          [TODAY, '0.98'],
          ['2026-11-09', '0,80'],
          ['2026-10-22', '0.78'],
          ['2026-10-19', '0.76'],
          ['2026-10-19', '0.76'],
        ];
        for (const [day, label] of steps) {
          await page.keyboard.press('Enter');
          await says(it.point, `${dayWords(language, day)} · ${label}`);
          await hasFocus(earlier);
          assert.equal(await chosen.count(), 1);
        }
        await page.keyboard.press('Tab');
        await hasFocus(it.step('values-step-later'));
        await page.keyboard.press('Space');
        await says(it.point, `${dayWords(language, '2026-10-22')} · 0.78`);
      },
    );

    journey(
      `shows what the address asks for, and all of it as a table (${language})`,
      { language, texts: trackerTexts({ values: COURSE }), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language, 'blood-pressure'));
        await has(it.filter('measure-blood-pressure'), 'aria-current', 'true');
        const args = { name: name('blood-pressure'), unit: 'mmHg', first: '132/84', last: '136/85' };
        await says(it.sentence, say(language, 'chart-summary', args));
        await says(it.sentence, say(language, 'chart-systolic'));
        await it.step('values-step-earlier').click();
        await says(it.point, `${dayWords(language, TODAY)} · 136/85`);
        await it.filter('measure-potassium').click();
        await page.waitForURL('**?show=potassium#values');
        const one = { name: name('potassium'), unit: 'mmol/L', last: '4.6' };
        await says(it.sentence, say(language, 'chart-one', one));
        await eventually(async () => assert.equal(plain(await it.point.innerText()), ''));

        await it.filter('values-all').click();
        await page.waitForURL('**?show=all#values');
        await has(it.filter('values-all'), 'aria-current', 'true');
        await eventually(async () => assert.equal(await it.tableRows.count(), COURSE.length));
        const days = COURSE.map(([day]) => plain(dayWords(language, day))).reverse();
        assert.deepEqual((await it.tableRows.getByRole('rowheader').allInnerTexts()).map(plain), days);
        for (const measure of ['creatinine', 'blood-pressure', 'potassium']) {
          await says(it.table, name(measure));
        }
        assert.equal(await it.chart.count(), 0);
        await page.goBack();
        await says(it.sentence, say(language, 'chart-one', one));
        await reload(page);
        await says(it.sentence, say(language, 'chart-one', one));
        // What nobody knows, and what there is no value of.
        await visit(page, visitsPath(language, 'xyzzy'));
        await says(it.sentence, name('creatinine'));
        await visit(page, visitsPath(language, 'all'));
        await eventually(async () => assert.equal(await it.tableRows.count(), COURSE.length));
      },
    );

    journey(
      `in another unit changes nothing that is kept (${language})`,
      { language, texts: trackerTexts({ values: COURSE }), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        const before = await tracked(page);
        await it.openTable.click();
        const row = (day) => it.tableRows.filter({ hasText: holding(dayWords(language, day)) });
        await says(row('2026-10-22'), '69 µmol/L');
        await says(row('2026-10-22'), say(language, 'values-converted', { value: '0.78 mg/dL' }));
        await says(row('2026-10-22'), say(language, 'values-of-baseline'));
        await says(row('2026-11-09'), '3%');
        await says(row(TODAY), '27%');
        await it.showIn('µmol/L').check();
        const args = { name: name('creatinine'), unit: 'µmol/L', first: '67', last: '87' };
        await says(it.sentence, say(language, 'chart-summary', args));
        await says(row(TODAY), '0.98 mg/dL');
        await says(row(TODAY), say(language, 'values-converted', { value: '87 µmol/L' }));
        await says(row(TODAY), '27%');
        await warns(it, language, ['flag-title-now']);
        assert.deepEqual(await tracked(page), before);
        await it.showIn('mg/dL').check();
        await says(it.sentence, 'mg/dL');
        assert.deepEqual(await tracked(page), before);
      },
    );
  }

  const many = Array.from({ length: 30 }, (_, place) => [
    daysAfter('2026-10-20', place),
    'weight',
    String(70 + place / 10),
    'kg',
  ]);
  journey(
    'of many values has a table that begins with the newest',
    {
      texts: trackerTexts({ values: many }),
      ...on(TODAY),
    },
    async ({ page }) => {
      const it = visits(page);
      await visit(page, visitsPath('en', 'weight'));
      await it.openTable.click();
      await eventually(async () => assert.equal(await it.tableRows.count(), 20));
      await says(it.tableRows.first(), '72.9 kg');
      await it.values.getByRole('button', { name: holding('(+10)') }).click();
      await eventually(async () => assert.equal(await it.tableRows.count(), 30));
      await says(it.tableRows.last(), '70 kg');
    },
  );
});

describe('how are you', () => {
  for (const language of CODES) {
    journey(`shows the fastest card, and keeps nothing (${language})`, { language }, async ({ page }) => {
      const box = (message) => page.getByRole('checkbox', { name: exactly(say(language, message)) });
      const answer = page.getByRole('status').filter({ has: page.locator('#how-worst') });
      const shows = async (title) => {
        const cards = answer.locator('section').getByRole('heading', { level: 3 });
        await eventually(async () =>
          assert.deepEqual(
            (await cards.allInnerTexts()).map(plain),
            title ? [plain(say(language, title))] : [],
          ),
        );
      };
      await visit(page, visitsPath(language));
      await page
        .getByRole('main')
        .getByRole('link', { name: holding(say(language, 'home-how')) })
        .click();
      await heading(page, 'how-title', language).waitFor();
      await says(answer, say(language, 'how-nothing'));
      await shows();
      await box('learn-who-to-call-visit-common').check();
      await shows('care-next-visit');
      await box('learn-who-to-call-week-skin').check();
      await says(answer, say(language, 'learn-who-to-call-week-intro'));
      await shows();
      await box('learn-who-to-call-today-fever').check();
      await shows('care-today');
      await box('learn-who-to-call-now-brain').check();
      await shows('care-now');
      await says(answer, say(language, 'learn-who-to-call-now-brain'));
      assert.ok(
        !plain(await answer.innerText()).includes(plain(say(language, 'learn-who-to-call-today-fever'))),
      );
      const call = answer.getByRole('link', { name: exactly(say(language, 'care-call-119')) });
      assert.equal(await call.getAttribute('href'), 'tel:119');
      await box('learn-who-to-call-now-brain').uncheck();
      await shows('care-today');
      await box('learn-who-to-call-today-fever').uncheck();
      await box('learn-who-to-call-week-skin').uncheck();
      await box('learn-who-to-call-visit-common').uncheck();
      await says(answer, say(language, 'how-nothing'));
      assert.equal(await tracked(page), undefined);
    });
  }
});

describe('the prescription', () => {
  for (const language of CODES) {
    const result = (number) => say(language, 'dose-result', { result: `${number} mg` });
    journey(`in numbers, beside what labels name (${language})`, { language }, async ({ page }) => {
      const main = page.getByRole('main');
      const [weight, amount] = ['weight', 'amount'].map((name) => page.locator(`#dose-${name}`));
      await visit(page, `/${language}/visits/prescription/`);
      for (const message of ['dose-us', 'dose-eu', 'dose-korea', 'dose-never', 'dose-not-kept']) {
        await says(main, say(language, message));
      }
      await weight.fill('70');
      await amount.fill('280');
      await says(main, result('4'));
      await says(main, say(language, 'dose-ask'));
      const outside = main.getByText(exactly(say(language, 'dose-outside')));
      assert.equal(await outside.count(), 0);
      await amount.fill('281');
      await says(main, result('4.01'));
      await outside.waitFor();
      await amount.fill('١٧٥');
      await says(main, result('2.5'));
      await outside.waitFor({ state: 'detached' });
      await weight.fill('70,1');
      await outside.waitFor();
      await page.getByRole('radio', { name: exactly('lb') }).check();
      await weight.fill('154');
      await says(main, result('2.51'));
      // It becomes a question for the clinic, and the numbers are not kept.
      const ask = main.getByRole('button', { name: exactly(say(language, 'action-add-question')) });
      await weight.fill('');
      await ask.waitFor({ state: 'detached' });
      // The language of the page is remembered, and nothing else.
      const names = Object.keys(await stored(page)).filter((key) => !key.includes('/settings/'));
      assert.deepEqual(names, []);
      await weight.fill('154');
      await ask.click();
      await visit(page, `/${language}/checklist/`);
      const mine = region(page, 'questions-title', language);
      const question = say(language, 'dose-question', { result: '2.51 mg' });
      await says(mine, question);
      const kept = JSON.stringify(await stored(page));
      assert.ok(!kept.includes('154') && !kept.includes('١٧٥'), kept);
    });
  }

  const texts = trackerTexts({ values: [['2026-10-19', 'weight', '70', 'kg']] });
  journey('begins with the last weight', { texts, ...on(TODAY) }, async ({ page }) => {
    await visit(page, '/en/visits/prescription/');
    const before = await stored(page);
    await holds(page.locator('#dose-weight'), '70');
    await page.locator('#dose-amount').fill('280');
    await says(page.getByRole('main'), say('en', 'dose-result', { result: '4 mg' }));
    assert.deepEqual(await stored(page), before);
  });
});

/** A calendar file, read by another program; no line is longer than 75 bytes. */
const parseCalendar = (bytes) => {
  const text = bytes.toString('utf8');
  assert.ok(!text.includes('\uFFFD'), 'no letter is parted');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!text.replaceAll('\r\n', '').includes('\n'), 'lines end as they must');
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const alarms = part.getAllSubcomponents('valarm');
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      text: event.description ?? '',
      place: event.location,
      status: part.getFirstPropertyValue('status'),
      isDay: event.startDate.isDate,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      alarms: alarms.map((alarm) => alarm.getFirstPropertyValue('trigger').toString()),
    };
  });
};

describe('the calendar', () => {
  for (const language of CODES) {
    journey(
      `gets a file that another program reads, and that changes what is there (${language})`,
      { language, texts: trackerTexts({ visits: { 'week-2': { done: true } } }), ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const add = it.button('calendar-add');
        const place = '서울대병원 3층; “B”, 내과\\الطابق الثالث';
        const save = async () => {
          const { name, bytes } = await downloads(page, add);
          assert.equal(name, 'rescue-journey-visits.ics');
          await holds(page.locator('#calendar-text'), bytes.toString('utf8').replaceAll('\r\n', '\n'));
          return parseCalendar(bytes);
        };
        await visit(page, visitsPath(language));
        const first = await save();
        assert.equal(first.length, 9, 'all but the visit that took place');
        assert.equal(new Set(first.map(({ uid }) => uid)).size, 9);
        const named = (events, id) => events.find(({ uid }) => uid.startsWith(`${id}-`));
        const week6 = named(first, 'week-6');
        assert.equal(week6.title, plain(say(language, 'plan-tests', { week: 6 })));
        assert.equal(week6.isDay, true);
        assert.equal(week6.start, '2026-12-07');
        assert.deepEqual(week6.alarms, ['-PT14H', 'PT7H']);
        assert.ok(plain(week6.text).includes(say(language, 'calendar-day-only')), week6.text);
        assert.ok(week6.text.includes(say(language, 'measure-creatinine')), week6.text);

        // An hour later the clinic tells time and place.
        await page.context().clock.setFixedTime(`${TODAY}T13:00:00+09:00`);
        await it.open('week-6').click();
        await page.locator('#visit-time').fill('10:30');
        await page.locator('#visit-place').fill(place);
        await page.locator('#visit-with').fill('د. كيم 김');
        await it.button('visit-save').click();
        await says(it.row('week-6'), place);
        const second = await save();
        assert.deepEqual(
          second.map(({ uid }) => uid),
          first.map(({ uid }) => uid),
        );
        for (const event of second) {
          const old = first.find(({ uid }) => uid === event.uid);
          if (event.uid !== week6.uid) assert.deepEqual(event, old);
        }
        const changed = named(second, 'week-6');
        assert.ok(changed.sequence > week6.sequence, `${changed.sequence} follows ${week6.sequence}`);
        assert.equal(changed.start, '2026-12-07T01:30:00.000Z');
        assert.deepEqual(changed.alarms, ['-P1D', '-PT2H']);
        assert.equal(changed.place, place);
        for (const words of [say(language, 'visit-clock-seoul', { time: '10:30' }), 'د. كيم 김']) {
          assert.ok(plain(changed.text).includes(plain(words)), changed.text);
        }

        // Left out: struck, and no reminder.
        await page.context().clock.setFixedTime(`${TODAY}T14:00:00+09:00`);
        await it.open('week-6').click();
        await it.choice('visit-skip').check();
        await it.button('visit-save').click();
        await says(it.row('week-6'), say(language, 'visit-state-skipped'));
        const third = named(await save(), 'week-6');
        assert.equal(third.uid, week6.uid);
        assert.equal(third.status, 'CANCELLED');
        assert.deepEqual(third.alarms, []);
        assert.ok(third.sequence > changed.sequence);

        // And back again: the file goes on counting.
        await page.context().clock.setFixedTime(`${TODAY}T15:00:00+09:00`);
        await it.undo.click();
        await says(it.row('week-6'), say(language, 'plan-in-days', { days: 14 }));
        const fourth = named(await save(), 'week-6');
        assert.equal(fourth.status, 'CONFIRMED');
        assert.ok(fourth.sequence > third.sequence, `${fourth.sequence} follows ${third.sequence}`);

        // Another first day changes every visit.
        await page.context().clock.setFixedTime(`${TODAY}T16:00:00+09:00`);
        await it.button('course-change').click();
        await setCourse(page, language, '2026-10-27');
        const moved = await save();
        const old = named(first, 'end');
        assert.equal(named(moved, 'end').uid, old.uid);
        assert.equal(named(moved, 'end').start, '2027-01-19');
        assert.ok(named(moved, 'end').sequence > old.sequence);
      },
    );
  }

  for (const [title, share, isSaved] of [
    ['is offered to other apps where the phone can', () => Promise.resolve(), false],
    [
      'is not saved as well when the person closes the sheet',
      () => Promise.reject(new DOMException('', 'AbortError')),
      false,
    ],
    ['is saved where sharing fails', () => Promise.reject(new DOMException('', 'NotAllowedError')), true],
  ]) {
    const prepare = async (context) => {
      await setDay(context, TODAY);
      await context.addInitScript(`
        window.shared = [];
        navigator.canShare = ({ files }) => files.length === 1;
        navigator.share = ({ files }) => {
          files[0].text().then((text) => window.shared.push({ name: files[0].name, type: files[0].type, text }));
          return (${share})();
        };`);
    };
    journey(`${title}`, { texts: trackerTexts(), prepare }, async ({ page }) => {
      const it = visits(page);
      const saved = [];
      page.on('download', (download) => saved.push(download.suggestedFilename()));
      await visit(page, visitsPath('en'));
      const download = isSaved ? page.waitForEvent('download') : undefined;
      await it.button('calendar-add').click();
      await download;
      const [file] = await eventually(async () => {
        const shared = await page.evaluate(() => window.shared);
        assert.equal(shared.length, 1);
        return shared;
      });
      assert.equal(file.name, 'rescue-journey-visits.ics');
      assert.match(file.type, /^text\/calendar/);
      assert.equal(parseCalendar(Buffer.from(file.text)).length, 10);
      // Whatever happens, the text is there to be copied.
      await holds(page.locator('#calendar-text'), file.text.replaceAll('\r\n', '\n'));
      assert.deepEqual(saved, isSaved ? ['rescue-journey-visits.ics'] : []);
    });
  }
});

describe('clocks', () => {
  const own = { name: 'Clinic', origin: 'typed' };
  const texts = trackerTexts({
    visits: {
      'own-summer': { ...own, day: '2026-10-31', time: '10:30' },
      'own-winter': { ...own, day: '2026-11-02', time: '10:30' },
    },
  });
  const seoul = (language, time) => say(language, 'visit-clock-seoul', { time });
  const here = (language, time, day) =>
    say(language, 'visit-clock-here', { time, date: dayWords(language, day) });

  for (const language of CODES) {
    journey(
      `of a clinic in Seoul and a phone in New York, over the end of summer time (${language})`,
      { language, texts, context: { timezoneId: 'America/New_York' }, ...on('2026-10-30') },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        await says(it.row('own-summer'), seoul(language, '10:30'));
        await says(it.row('own-summer'), here(language, '21:30', '2026-10-30'));
        await says(it.row('own-winter'), seoul(language, '10:30'));
        await says(it.row('own-winter'), here(language, '20:30', '2026-11-01'));
        const events = parseCalendar((await downloads(page, it.button('calendar-add'))).bytes);
        const event = (id) => events.find(({ uid }) => uid.startsWith(`${id}-`));
        assert.equal(event('own-summer').start, '2026-10-31T01:30:00.000Z');
        assert.equal(event('own-winter').start, '2026-11-02T01:30:00.000Z');
        for (const words of [seoul(language, '10:30'), here(language, '21:30', '2026-10-30')]) {
          assert.ok(plain(event('own-summer').text).includes(plain(words)), event('own-summer').text);
        }

        // A time by the phone's own clock.
        const zone = 'America/New_York';
        const choose = (message, values) =>
          it.form.getByRole('radio', { name: exactly(say(language, message, values)) });
        for (const [id, start] of [
          ['own-summer', '2026-10-31T14:30:00.000Z'],
          ['own-winter', '2026-11-02T15:30:00.000Z'],
        ]) {
          await it.open(id).click();
          assert.equal(await choose('visit-zone-seoul').isChecked(), true);
          await choose('visit-zone-here', { zone }).check();
          await it.button('visit-save').click();
          await says(it.row(id), say(language, 'visit-clock-other', { time: '10:30', zone }));
          const words = plain(await it.row(id).innerText());
          assert.ok(!words.includes('21:30') && !words.includes('20:30'), 'one clock is enough');
          const again = parseCalendar((await downloads(page, it.button('calendar-add'))).bytes);
          assert.equal(again.find(({ uid }) => uid.startsWith(`${id}-`)).start, start);
        }
        // The next visit on the first page has the same clocks.
        await it.open('own-summer').click();
        await choose('visit-zone-seoul').check();
        await it.button('visit-save').click();
        await says(it.row('own-summer'), here(language, '21:30', '2026-10-30'));
        await visit(page, `/${language}/`);
        const next = region(page, 'home-next', language);
        await says(next, seoul(language, '10:30'));
        await says(next, here(language, '21:30', '2026-10-30'));
      },
    );

    journey(
      `of a phone in Seoul: one (${language})`,
      { language, texts, ...on('2026-10-30') },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        await says(it.row('own-summer'), seoul(language, '10:30'));
        const [before] = here(language, '\n', '2026-10-30').split('\n');
        assert.ok(!plain(await it.plan.innerText()).includes(plain(before) || '21:30'));
        await it.open('own-summer').click();
        await it.form.waitFor();
        assert.equal(await it.form.getByText(exactly(say(language, 'visit-zone'))).count(), 0);
      },
    );
  }

  journey(
    'of a visit that was planned abroad stay right at home',
    {
      texts: trackerTexts({
        visits: { 'own-1': { ...own, day: '2026-10-30', time: '21:30', zone: 'America/New_York' } },
      }),
      ...on('2026-10-30'),
    },
    async ({ page }) => {
      const it = visits(page);
      await visit(page, visitsPath('en'));
      await says(
        it.row('own-1'),
        say('en', 'visit-clock-other', { time: '21:30', zone: 'America/New_York' }),
      );
      await says(it.row('own-1'), here('en', '10:30', '2026-10-31'));
    },
  );
});

/** A table of comma-separated values as RFC 4180 has it. */
const parseTable = (text) => {
  const rows = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
};

describe('the table for spreadsheets', () => {
  for (const language of CODES) {
    journey(
      `is whole, in the right encoding, and no formula (${language})`,
      {
        language,
        texts: trackerTexts({
          values: [
            [
              '2026-10-19',
              'creatinine',
              DECIMAL.comma,
              'mg/dL',
              { range: '=HYPERLINK("http://x/","0.5, 1.1")' },
            ],
            ['2026-10-22', 'creatinine', '٦٩', 'umol/L', { range: '@SUM(A1)' }],
            ['2026-11-09', 'white-cells', '6.1', '10^3/uL', { range: ' -1+1', origin: 'clinic' }],
            ['2026-11-09', 'potassium', '4.6', 'mEq/L', { range: '3.5-5.1', origin: 'typed' }],
          ],
        }),
        ...on(TODAY),
      },
      async ({ page }) => {
        const it = visits(page, language);
        await visit(page, visitsPath(language));
        const { name, bytes } = await downloads(page, it.button('values-export'));
        assert.equal(name, 'rescue-journey-values.csv');
        assert.deepEqual(
          [...bytes.subarray(0, 3)],
          [0xef, 0xbb, 0xbf],
          'a spreadsheet knows that it is UTF-8',
        );
        const rows = parseTable(bytes.subarray(3).toString('utf8'));
        const words = (message) => plain(say(language, message));
        assert.deepEqual(rows, [
          ['day', 'column-test', 'value', 'column-unit', 'column-range', 'column-origin'].map((column) =>
            words(`values-${column}`),
          ),
          [
            '2026-10-19',
            words('measure-creatinine'),
            DECIMAL.comma,
            'mg/dL',
            '\'=HYPERLINK("http://x/","0.5, 1.1")',
            words('origin-slip'),
          ],
          ['2026-10-22', words('measure-creatinine'), '٦٩', 'µmol/L', "'@SUM(A1)", words('origin-slip')],
          ['2026-11-09', words('measure-white-cells'), '6.1', '10³/µL', "' -1+1", words('origin-clinic')],
          ['2026-11-09', words('measure-potassium'), '4.6', 'mEq/L', '3.5-5.1', words('origin-typed')],
        ]);
        assert.ok(bytes.toString('utf8').endsWith('\r\n'));
      },
    );
  }
});

describe('the network', () => {
  for (const language of CODES) {
    journey(
      `is not needed after one visit (${language})`,
      { language, ...on(TODAY) },
      async ({ page, context, gate }) => {
        const it = visits(page, language);
        await visit(page, `/${language}/`);
        await keptOffline(
          page,
          precached().map(({ url }) => url),
        );
        await gate.offline();
        await context.setOffline(true);
        await visit(page, visitsPath(language));
        await setCourse(page, language, FIRST_DOSE);
        for (const [day, text] of [
          ['2026-10-19', '0.76'],
          ['2026-10-22', '0.78'],
          [TODAY, '0.98'],
        ]) {
          await writeDown(page, language, day, { creatinine: text });
        }
        await warns(it, language, ['flag-title-now']);
        assert.equal(parseCalendar((await downloads(page, it.button('calendar-add'))).bytes).length, 7);
        await visit(page, visitsPath(language, 'creatinine'));
        await warns(it, language, ['flag-title-now']);
        await reload(page);
        await warns(it, language, ['flag-title-now']);
        for (const [path, title] of [
          ['how-are-you', 'how-title'],
          ['prescription', 'dose-title'],
        ]) {
          await visit(page, `/${language}/visits/${path}/`);
          await heading(page, title, language).waitFor();
        }
        await visit(page, `/${language}/`);
        await warns(it, language, ['flag-title-now']);
      },
    );
  }

  journey('never hears what was written down', on(TODAY), async ({ page, gate }) => {
    await visit(page, visitsPath('en'));
    await keptOffline(
      page,
      precached().map(({ url }) => url),
    );
    const before = gate.log.length;
    await setCourse(page, 'en', FIRST_DOSE);
    await writeDown(page, 'en', TODAY, { creatinine: '0.98', potassium: { text: '4.6', range: '3.5-5.1' } });
    await downloads(page, visits(page).button('values-export'));
    await downloads(page, visits(page).button('calendar-add'));
    await visits(page).filter('measure-potassium').click();
    await says(visits(page).sentence, say('en', 'measure-potassium'));
    assert.deepEqual(
      gate.log.slice(before).map(({ url }) => url),
      [],
    );
  });
});

describe('by keyboard alone', () => {
  for (const language of CODES) {
    journey(
      `from the first day to a warning (${language})`,
      { language, context: { viewport: { width: 1280, height: 800 }, hasTouch: false }, ...on(TODAY) },
      async ({ page }) => {
        const it = visits(page, language);
        const { keyboard } = page;
        const isAt = (locator) => locator.evaluate((element) => element === document.activeElement);
        const tabTo = async (locator) => {
          await locator.waitFor();
          for (let press = 0; press < 120; press += 1) {
            if (await isAt(locator)) return;
            await keyboard.press('Tab');
          }
          assert.fail(`no way to ${locator}`);
        };
        const type = async (locator, text) => {
          await tabTo(locator);
          await keyboard.press('ControlOrMeta+a');
          await keyboard.type(text);
          await hasFocus(locator);
          await holds(locator, text);
        };
        const date = async (name, day, month, year) => {
          await type(page.locator(`#${name}-day`), day);
          await type(page.locator(`#${name}-month`), month);
          await type(page.locator(`#${name}-year`), year);
        };
        const write = async (day, month, values) => {
          await tabTo(it.write);
          await keyboard.press('Enter');
          await hasFocus(page.locator('#entry-title'));
          await date('entry-day', day, month, '2026');
          for (const [measure, text] of values) await type(it.value(measure), text);
          await keyboard.press('Enter');
          await hasFocus(it.write);
        };
        await visit(page, visitsPath(language));
        await date('course-day', '16', say(language, 'date-month', { month: 11 }), '2026');
        await keyboard.press('Tab');
        await hasFocus(it.weeks(12));
        await keyboard.press('ArrowDown');
        await eventually(async () => assert.equal(await it.weeks(16).isChecked(), true));
        await keyboard.press('ArrowUp');
        await eventually(async () => assert.equal(await it.weeks(12).isChecked(), true));
        await keyboard.press('Enter');
        await hasFocus(page.locator('#course'));
        await says(
          page.locator('#course'),
          say(language, 'course-facts', { date: dayWords(language, '2026-11-16'), weeks: 12 }),
        );

        // A visit is moved, the later ones with it.
        await tabTo(it.open('week-4'));
        await keyboard.press('Enter');
        await hasFocus(page.locator('#visit-day-day'));
        await type(page.locator('#visit-day-day'), '15');
        await type(page.locator('#visit-time'), '10:30');
        await type(page.locator('#visit-place'), 'Seoul');
        await keyboard.press('Enter');
        await hasFocus(it.shift);
        await keyboard.press('Tab');
        await hasFocus(it.button('visit-shift-yes'));
        await keyboard.press('Enter');
        await says(it.row('week-6'), dayWords(language, '2026-12-29'));
        await hasFocus(page.locator('#plan'));

        // Values, also after an error, with the unit by arrows.
        await write('9', '11', [['creatinine', '0.80']]);
        await write('12', '11', [['creatinine', '0.80']]);
        await tabTo(it.write);
        await keyboard.press('Space');
        await hasFocus(page.locator('#entry-title'));
        await type(it.value('creatinine'), 'x');
        await keyboard.press('Enter');
        await hasFocus(it.errors);
        await keyboard.press('Tab');
        await keyboard.press('Enter');
        await hasFocus(it.value('creatinine'));
        await type(it.value('creatinine'), '88.4');
        await keyboard.press('Tab');
        await hasFocus(it.unit('creatinine', 'mg/dL'));
        await keyboard.press('ArrowDown');
        await eventually(async () => assert.equal(await it.unit('creatinine', 'µmol/L').isChecked(), true));
        await hasFocus(it.unit('creatinine', 'µmol/L'));
        await type(it.value('blood-pressure'), '132/84');
        await keyboard.press('Enter');
        await hasFocus(it.write);
        await warns(it, language, ['flag-title-now']);

        // The undo is reached, too.
        await tabTo(it.undo);
        await keyboard.press('Enter');
        await warns(it, language, []);
      },
    );
  }
});

describe('a copy', () => {
  journey(
    'brings the plan, the visits and the values back',
    {
      texts: trackerTexts({
        values: COURSE,
        visits: {
          'own-1': { name: 'Dentist', day: '2026-12-01' },
          'week-6': { day: '2026-12-09', time: '10:30', place: '서울' },
        },
      }),
      ...on(TODAY),
    },
    async ({ page }) => {
      const it = visits(page);
      const button = (message) => page.getByRole('button', { name: exactly(say('en', message)) });
      await visit(page, visitsPath('en'));
      await it.row('week-6').waitFor();
      const before = plain(await it.plan.innerText());
      const kept = await tracked(page);
      await visit(page, '/en/settings/');
      const { bytes } = await downloads(page, button('action-save-copy'));
      const copy = JSON.parse(bytes.toString('utf8'));
      assert.equal(copy.version, 3);
      assert.deepEqual(copy.tracker.data, { ...kept, contacts: [] });

      await button('action-erase').click();
      await button('action-erase-now').click();
      await hasFocus(page.locator('#erase-receipt'));
      const counted = async (message) => {
        const row = page
          .locator('.app-facts__row')
          .filter({ has: page.getByText(exactly(say('en', message))) });
        return plain(await row.locator('dd').innerText());
      };
      assert.equal(await counted('receipt-values'), String(COURSE.length));
      assert.equal(await counted('receipt-visits'), '2');
      assert.deepEqual(await stored(page), {});
      await visit(page, visitsPath('en'));
      await says(it.plan, say('en', 'plan-empty'));
      await says(it.values, say('en', 'values-empty'));

      await visit(page, '/en/settings/');
      await page
        .locator('#copy-file')
        .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: bytes });
      const main = page.getByRole('main');
      for (const words of [
        say('en', 'place-course'),
        say('en', 'course-facts', { date: dayWords('en', FIRST_DOSE), weeks: 12 }),
        say('en', 'place-visit', { name: say('en', 'plan-tests', { week: 6 }) }),
        `${dayWords('en', '2026-12-09')} · 10:30 · 서울`,
        say('en', 'place-visit', { name: 'Dentist' }),
        `69 µmol/L · ${dayWords('en', '2026-10-22')}`,
      ]) {
        await says(main, words);
      }
      await button('action-take-changes').click();
      await says(page.locator('#open-state'), say('en', 'bring-back-done', { count: 3 + COURSE.length }));
      for (const isReloaded of [false, true]) {
        await visit(page, visitsPath('en'));
        if (isReloaded) await reload(page);
        await it.row('week-6').waitFor();
        await eventually(async () => assert.equal(plain(await it.plan.innerText()), before));
        await warns(it, 'en', ['flag-title-now']);
      }
    },
  );

  journey(
    'of the page itself: a form that is half filled in outlives a reload',
    {
      texts: trackerTexts(),
      ...on(TODAY),
    },
    async ({ page }) => {
      const it = visits(page);
      await visit(page, visitsPath('en'));
      await it.write.click();
      await fillDate(page, 'entry-day', '2026-10-19');
      await fillValues(it, { creatinine: { text: '0,', unit: 'µmol/L' } });
      await it.open('week-6').click();
      await page.locator('#visit-place').fill('Seo');
      await reload(page);
      await holds(it.value('creatinine'), '0,');
      await eventually(async () => assert.equal(await it.unit('creatinine', 'µmol/L').isChecked(), true));
      await holds(page.locator('#entry-day-day'), '19');
      await holds(page.locator('#visit-place'), 'Seo');
      assert.equal((await tracked(page)).readings.length, 0, 'a draft is not a value');
    },
  );

  journey(
    'in two tabs: one shows what the other wrote',
    { texts: trackerTexts(), ...on(TODAY) },
    async ({ page, context }) => {
      const other = await context.newPage();
      await visit(page, visitsPath('en'));
      await visit(other, visitsPath('en'));
      await writeDown(page, 'en', '2026-10-19', { creatinine: '0.76' });
      await says(visits(other).sentence, '0.76');
      await writeDown(other, 'en', '2026-10-22', { creatinine: '0.78' });
      for (const tab of [page, other]) {
        await says(visits(tab).values, say('en', 'baseline-known', { value: '0.77 mg/dL' }));
      }
    },
  );
});

describe('axe finds nothing', () => {
  const full = trackerTexts({
    values: [...COURSE, ['2026-11-23', 'temperature', '38.5', 'C']],
    visits: {
      'week-6': { time: '10:30', place: 'Seoul', with: 'Dr Kim', said: 'see you' },
      'week-8': { skipped: 'Fever' },
    },
  });
  for (const language of CODES) {
    const state = (title, path, texts, act = async () => {}) =>
      journey(`in ${title} (${language})`, { language, texts, ...on(TODAY) }, async ({ page }) => {
        await visit(page, `/${language}/${path}`);
        await act(visits(page, language), page);
        await isAccessible(page);
      });
    const openDetails = (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.open = true;
      });
    state('the page without a date', 'visits/', {}, (it) => it.course.waitFor());
    state('the plan, warnings, chart and table', 'visits/', full, async (it, page) => {
      await it.flags.first().waitFor();
      await it.step('values-step-earlier').click();
      await openDetails(page);
    });
    state('the table of all values', 'visits/?show=all', full, (it) => it.table.waitFor());
    state('the first page in the middle of the course', '', full, (it) => it.flags.first().waitFor());
    state('a form of a visit, and an offer', 'visits/', full, async (it, page) => {
      await it.open('week-4').click();
      await fillDate(page, 'visit-day', '2026-11-25');
      await it.button('visit-save').click();
      await it.shift.waitFor();
      await it.open('week-6').click();
      await it.choice('visit-skip').check();
      await page.locator('#visit-reason').waitFor();
    });
    state('the form for values with errors', 'visits/', full, async (it, page) => {
      await it.write.click();
      await openDetails(page);
      await page.locator('#entry-day-day').fill('31');
      await fillValues(it, { creatinine: 'abc' });
      await it.save.click();
      await it.errors.waitFor();
    });
    state('the form for values with doubts', 'visits/', full, async (it) => {
      await it.write.click();
      await fillValues(it, { creatinine: '86', 'blood-pressure': '80/120' });
      await it.save.click();
      await it.doubts.waitFor();
    });
    state('how are you', 'visits/how-are-you/', {}, async (_, page) => {
      const fast = exactly(say(language, 'learn-who-to-call-now-brain'));
      await page.getByRole('checkbox', { name: fast }).check();
      await page.getByRole('status').locator('.app-care--now').waitFor();
    });
    state('the prescription', 'visits/prescription/', {}, async (_, page) => {
      await page.locator('#dose-weight').fill('70');
      await page.locator('#dose-amount').fill('281');
      await says(page.getByRole('main'), say(language, 'dose-outside'));
    });
  }
});
