// The checklist: dates and results that are wrong or doubtful, answers, questions, progress, undo, print.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { fillDay, isTicked, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, reload, tap, visit } from './support/journey.mjs';
import { CODES, exactly, holding, plain, say, sayDay } from './support/site.mjs';
import { newest, stored } from './support/slots.mjs';

const button = (page, message, language = 'en') =>
  page.getByRole('button', { name: exactly(say(language, message)) });
const keptItem = async (page, wanted) =>
  newest(await stored(page), 'checklist')?.items.find(({ id }) => id === wanted);
const region = (page, title, language = 'en') =>
  page.getByRole('region', { name: exactly(say(language, title)) });
/** The numbers in the sentence about progress. */
const progress = async (locator) =>
  plain(await locator.innerText())
    .match(/\d+/g)
    .map(Number);

describe('a day that cannot be', () => {
  for (const language of CODES) {
    journey(`is named, and what was typed stays (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const creatinine = item(page, 'creatinine-1', language);
      await creatinine.more.click();
      const year = new Date().getFullYear();
      for (const [day, month, typedYear, message, field] of [
        ['31', say(language, 'date-month', { month: 11 }), '2025', 'error-no-such-day', 'day'],
        ['29', '2', '2025', 'error-no-such-day', 'day'],
        ['1', '1', String(year + 1), 'error-after-today', 'day'],
        ['', '11', '2025', 'error-day-missing', 'day'],
        ['2', '', '2025', 'error-month-missing', 'month'],
        ['2', '11', '', 'error-year-missing', 'year'],
        ['32', '11', '2025', 'error-day-unreadable', 'day'],
        ['2', 'x', '2025', 'error-month-unreadable', 'month'],
        ['2', '11', '25', 'error-year-unreadable', 'year'],
      ]) {
        await fillDay(creatinine, day, month, typedYear);
        await creatinine.value.fill('0.92');
        await creatinine.note.fill('Dr Kim');
        await creatinine.save.click();
        const sentence = say(language, message);
        await creatinine.errors.getByRole('link', { name: exactly(sentence) }).waitFor();
        await hasFocus(creatinine.errors);
        await says(creatinine.errors, say(language, 'error-summary-title'));
        assert.equal(await creatinine.errors.getByRole('link').count(), 1);

        const input = creatinine[field];
        assert.equal(await input.getAttribute('aria-invalid'), 'true', message);
        const ids = (await input.getAttribute('aria-describedby')).split(' ');
        const described = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
        assert.ok(described.map(plain).includes(sentence), `${message} stands at the field`);
        await creatinine.errors.getByRole('link').click();
        await hasFocus(input);

        const typed = [creatinine.day, creatinine.month, creatinine.year, creatinine.value, creatinine.note];
        const texts = await Promise.all(typed.map((it) => it.inputValue()));
        assert.deepEqual(texts, [day, month, typedYear, '0.92', 'Dr Kim']);
        await isTicked(creatinine, false);
      }
      assert.equal(await keptItem(page, 'creatinine-1'), undefined, 'nothing was kept');

      // Two errors at once: one line each.
      await creatinine.value.fill('fine');
      await creatinine.save.click();
      await creatinine.errors.getByRole('link').nth(1).waitFor();
      await creatinine.errors
        .getByRole('link', { name: exactly(say(language, 'error-not-a-number')) })
        .click();
      await hasFocus(creatinine.value);

      // Put right, it is taken, and no error is left.
      await fillDay(creatinine, 2, 11, 2025);
      await creatinine.value.fill('0.92');
      await creatinine.save.click();
      await isTicked(creatinine);
      await says(creatinine.root, sayDay(language, 2025, 11, 2));
      await hasFocus(creatinine.more);
      assert.equal(await creatinine.errors.count(), 0);
    });
  }
});

describe('a day that can be', () => {
  for (const [language, day, month, year] of [
    ['en', '2', 'nov', '2025'],
    ['en', ' 02 ', 'NOVEMBER', '2025'],
    ['ko', '2일', '11월', '2025년'],
    ['ar', '٢', '١١', '٢٠٢٥'],
    ['ar', '٢', 'نوفمبر', '٢٠٢٥'],
    ['ko', '２', '１１', '２０２５'],
  ]) {
    journey(`may be typed as ${day} ${month} ${year} (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const skin = item(page, 'skin-check', language);
      await skin.more.click();
      await fillDay(skin, day, month, year);
      await skin.save.click();
      await isTicked(skin);
      await says(skin.root, sayDay(language, 2025, 11, 2));
      assert.equal((await keptItem(page, 'skin-check')).done_on, '2025-11-02');
    });
  }

  journey('is today when only ticked, and is not made up in a form', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const [year, month, day] = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    });
    await item(page, 'dentist').tick.click();
    await says(item(page, 'dentist').root, sayDay('en', year, month, day));
    const weight = item(page, 'weight');
    await weight.more.click();
    await weight.value.fill('70');
    await weight.save.click();
    await says(weight.root, '70 kg');
    assert.equal((await keptItem(page, 'weight')).done_on, undefined);
  });
});

describe('a result', () => {
  for (const language of CODES) {
    journey(
      `that looks like another unit is questioned, never changed (${language})`,
      { language },
      async ({ page }) => {
        await visit(page, `/${language}/checklist/`);
        for (const [id, answer, unit] of [
          ['creatinine-1', 'doubt-yes', 'µmol/L'],
          ['creatinine-2', 'doubt-keep', 'mg/dL'],
        ]) {
          const one = item(page, id, language);
          await one.more.click();
          assert.equal(await one.unit('mg/dL').isChecked(), true);
          await one.value.fill('76');
          await one.save.click();
          await hasFocus(one.doubt);
          await says(one.doubt, say(language, 'doubt-unit', { value: '76', unit: 'µmol/L' }));
          assert.equal(await one.doubt.getAttribute('role'), 'alert');
          await isTicked(one, false);
          assert.equal(await one.value.inputValue(), '76');
          await one.button(answer, { unit: 'µmol/L' }).click();
          await isTicked(one);
          await says(one.root, `76 ${unit}`);
        }
        const units = { 'µmol/L': 'umol/L', 'mg/dL': 'mg/dL' };
        assert.deepEqual((await keptItem(page, 'creatinine-1')).result, {
          text: '76',
          unit: units['µmol/L'],
        });
        assert.deepEqual((await keptItem(page, 'creatinine-2')).result, { text: '76', unit: units['mg/dL'] });
      },
    );
  }

  journey('that fits no unit is questioned and can be kept or corrected', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const potassium = item(page, 'potassium');
    await potassium.more.click();
    await potassium.value.fill('42');
    await potassium.save.click();
    await says(potassium.doubt, say('en', 'doubt-unusual', { value: '42' }));
    await potassium.value.fill('4.2');
    await potassium.save.click();
    await isTicked(potassium);
    await says(potassium.root, '4.2 mmol/L');
    await potassium.more.click();
    await potassium.value.fill('42');
    await potassium.save.click();
    await potassium.button('doubt-keep').click();
    await says(potassium.root, '42 mmol/L');
  });

  // What is typed stays as it is typed; only the reading is generous.
  for (const [language, id, typed, shown] of [
    ['en', 'blood-pressure-1', '120/80', '120/80 mmHg'],
    ['ko', 'blood-pressure-1', '120 - 80', '120 - 80 mmHg'],
    ['ar', 'blood-pressure-1', '١٢٠/٨٠', '١٢٠/٨٠ mmHg'],
    ['ar', 'creatinine-1', '٠٫٩٢', '٠٫٩٢ mg/dL'],
    ['en', 'creatinine-1', '0,92', '0,92 mg/dL'],
    ['ko', 'weight', '７０．５', '７０．５ kg'],
    ['en', 'blood-count', 'normal, “ok” <b>', 'normal, “ok” <b>'],
  ]) {
    journey(`may be typed as ${typed} (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const one = item(page, id, language);
      await one.more.click();
      await one.value.fill(typed);
      await one.save.click();
      await isTicked(one);
      await says(one.root, shown);
      assert.equal((await keptItem(page, id)).result.text, typed);
      await reload(page);
      await says(one.root, shown);
      await one.more.click();
      assert.equal(await one.value.inputValue(), typed);
    });
  }

  for (const [id, typed, message] of [
    ['blood-pressure-1', '120', 'error-not-a-pair'],
    ['weight', 'about 70', 'error-not-a-number'],
  ]) {
    journey(`that is not a number is named: ${typed}`, {}, async ({ page }) => {
      await visit(page, '/en/checklist/');
      const one = item(page, id);
      await one.more.click();
      await one.value.fill(typed);
      await one.save.click();
      await hasFocus(one.errors);
      await one.errors.getByRole('link', { name: exactly(say('en', message)) }).click();
      await hasFocus(one.value);
      assert.equal(await one.value.inputValue(), typed);
      assert.equal(await keptItem(page, id), undefined);
    });
  }

  journey('is changed later, with its day and unit', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const one = item(page, 'creatinine-1');
    await one.more.click();
    await fillDay(one, 2, 'November', 2025);
    await one.unit('µmol/L').check();
    await one.value.fill('81');
    await one.save.click();
    await says(one.root, '81 µmol/L');
    await reload(page);
    await one.more.click();
    assert.deepEqual(
      await Promise.all([one.day, one.month, one.year, one.value].map((it) => it.inputValue())),
      ['2', 'November', '2025', '81'],
    );
    assert.equal(await one.unit('µmol/L').isChecked(), true);
    await one.value.fill('83');
    await one.cancel.click();
    await says(one.root, '81 µmol/L');
    assert.equal((await keptItem(page, 'creatinine-1')).result.text, '81');
  });
});

describe('an item', () => {
  for (const language of CODES) {
    journey(`is not for me, is ticked, and both are undone (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const one = item(page, 'pregnancy-test', language);
      const name = say(language, 'checklist-item-pregnancy-test');
      await one.more.click();
      await one.notForMe.click();
      await says(one.root, say(language, 'status-not-for-me'));
      const undone = page.getByRole('status').filter({
        hasText: holding(say(language, 'undo-item', { name, status: say(language, 'status-not-for-me') })),
      });
      await undone.waitFor();
      await button(page, 'action-undo', language).click();
      await says(one.root, say(language, 'status-open'));
      await isTicked(one, false);
      assert.equal(await button(page, 'action-undo', language).count(), 0, 'undone once');
      await one.tick.click();
      await isTicked(one);
      await button(page, 'action-undo', language).click();
      await isTicked(one, false);
      await reload(page);
      await isTicked(one, false);
    });
  }

  journey('that is next is marked, and the mark goes on', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const [letter, boxes] = [item(page, 'medicines-letter'), item(page, 'bring-boxes')];
    await says(letter.root, say('en', 'status-next'));
    await letter.tick.click();
    await says(boxes.root, say('en', 'status-next'));
    await says(letter.root, say('en', 'status-done'));
    const lead = page.locator('.app-page-head');
    await says(lead, say('en', 'checklist-item-bring-boxes'));
    await visit(page, '/en/');
    await says(region(page, 'home-next'), say('en', 'checklist-item-bring-boxes'));
    assert.equal(
      await region(page, 'home-next').getByText(say('en', 'checklist-item-medicines-letter')).count(),
      0,
    );
  });

  journey('keeps its note and shows it as it was written', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const one = item(page, 'brand-names');
    await one.more.click();
    const note = 'Sandimmun → 산디문 / اسم "x" <i>&amp;';
    await one.note.fill(note);
    await one.save.click();
    await says(one.root, note);
    await reload(page);
    await says(one.root, note);
  });
});

describe('progress', () => {
  for (const language of CODES) {
    journey(
      `counts what is settled, in each group and over all (${language})`,
      { language },
      async ({ page }) => {
        await visit(page, `/${language}/checklist/`);
        const lead = page.locator('.app-page-head .app-lead');
        const group = (title) => region(page, title, language).locator('.app-section-head p');
        const total = await page.locator('main li[id]').count();
        const inTravel = await region(page, 'checklist-travel', language).locator('li[id]').count();
        const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
        const is = (locator, ...wanted) =>
          eventually(async () =>
            assert.deepEqual(sorted((await progress(locator)).slice(0, 2)), sorted(wanted)),
          );
        await is(lead, 0, total);
        await is(group('checklist-travel'), 0, inTravel);
        await item(page, 'medicines-letter', language).tick.click();
        const boxes = item(page, 'bring-boxes', language);
        await boxes.more.click();
        await boxes.notForMe.click();
        await item(page, 'cancer', language).answer('answer-no').check();
        await is(lead, 3, total);
        await is(group('checklist-travel'), 2, inTravel);
        await is(
          group('checklist-tests'),
          0,
          await region(page, 'checklist-tests', language).locator('li[id]').count(),
        );
        await item(page, 'medicines-letter', language).tick.click();
        await is(lead, 2, total);
      },
    );
  }
});

describe('questions about the person', () => {
  for (const language of CODES) {
    journey(
      `yes and not sure go to the doctor, no does not (${language})`,
      { language },
      async ({ page }) => {
        await visit(page, `/${language}/checklist/`);
        const tell = region(page, 'tell-title', language);
        await says(tell, say(language, 'tell-empty'));
        await item(page, 'allergy', language).answer('answer-yes').check();
        await item(page, 'kidney-problem', language).answer('answer-not-sure').check();
        await item(page, 'cancer', language).answer('answer-no').check();
        await eventually(async () => assert.equal(await tell.getByRole('listitem').count(), 2));
        await says(tell, say(language, 'checklist-item-allergy'));
        await says(tell, say(language, 'answer-not-sure'));
        await says(item(page, 'allergy', language).root, say(language, 'tell-on-list'));
        await item(page, 'allergy', language).answer('answer-no').check();
        await eventually(async () => assert.equal(await tell.getByRole('listitem').count(), 1));
        await reload(page);
        await says(tell, say(language, 'checklist-item-kidney-problem'));
        assert.equal(await item(page, 'allergy', language).answer('answer-no').isChecked(), true);
      },
    );
  }
});

describe('my questions', () => {
  for (const language of CODES) {
    journey(`are added, kept, removed and brought back (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const mine = region(page, 'questions-title', language);
      const field = page.locator('#new-question');
      const add = button(page, 'action-add-my-question', language);
      await add.click();
      await says(mine, say(language, 'error-question-empty'));
      await hasFocus(field);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      for (const text of ['Which shampoo? <script>', 'هل أستطيع السباحة؟ 수영?']) {
        await field.fill(text);
        await add.click();
        await mine.getByRole('listitem').filter({ hasText: text }).waitFor();
        assert.equal(await field.inputValue(), '');
      }
      assert.equal(await mine.getByText(exactly(say(language, 'error-question-empty'))).count(), 0);
      await reload(page);
      assert.equal(await mine.getByRole('listitem').count(), 2);
      await mine.getByRole('listitem').first().getByRole('button').click();
      await eventually(async () => assert.equal(await mine.getByRole('listitem').count(), 1));
      await button(page, 'action-undo', language).click();
      await eventually(async () => assert.equal(await mine.getByRole('listitem').count(), 2));
      assert.equal(
        plain(await mine.getByRole('listitem').first().locator('bdi').innerText()),
        'Which shampoo? <script>',
        'in the old order',
      );
      await visit(page, `/${language}/`);
      await says(page.getByRole('main'), say(language, 'home-ask-detail', { count: 2 }));
    });

    journey(`are taken from a learn page, once (${language})`, { language }, async ({ page }) => {
      await visit(page, `/${language}/learn/preparation/`);
      const add = button(page, 'action-add-question', language);
      const offered = await add.count();
      assert.ok(offered > 0, 'a question is offered where sources differ');
      await add.first().click();
      await page
        .getByText(exactly(say(language, 'question-added')))
        .first()
        .waitFor();
      assert.equal(await add.count(), offered - 1);
      await reload(page);
      assert.equal(await add.count(), offered - 1);
      const nav = page.getByRole('navigation', { name: exactly(say(language, 'nav-name')) });
      await nav.getByRole('link', { name: exactly(say(language, 'nav-checklist')) }).click();
      const mine = region(page, 'questions-title', language);
      await eventually(async () => assert.equal(await mine.getByRole('listitem').count(), 1));
      await mine.getByRole('listitem').getByRole('button').click();
      await eventually(async () => assert.equal(await mine.getByRole('listitem').count(), 0));
      await visit(page, `/${language}/learn/preparation/`);
      assert.equal(await add.count(), offered);
    });
  }
});

describe('on paper', () => {
  for (const language of CODES) {
    journey(`stands what counts, without forms and bars (${language})`, { language }, async ({ page }) => {
      await page.addInitScript(() => {
        window.printed = 0;
        window.print = () => {
          window.printed += 1;
        };
      });
      await visit(page, `/${language}/checklist/`);
      const weight = item(page, 'weight', language);
      await weight.more.click();
      await fillDay(weight, 2, 11, 2025);
      await weight.value.fill('70');
      await weight.save.click();
      await isTicked(weight);
      await item(page, 'allergy', language).answer('answer-yes').check();
      await page.locator('#new-question').fill('Which shampoo?');
      await button(page, 'action-add-my-question', language).click();
      await page.getByRole('listitem').filter({ hasText: 'Which shampoo?' }).waitFor();
      await item(page, 'creatinine-1', language).more.click();
      await button(page, 'action-print', language).click();
      assert.equal(await page.evaluate(() => window.printed), 1);

      await page.emulateMedia({ media: 'print' });
      const isSeen = (selector) => page.locator(selector).filter({ visible: true }).count();
      for (const selector of [
        'header',
        'nav',
        'textarea',
        '.app-task__form',
        '.app-undo button',
        'main button:not([aria-pressed])',
      ]) {
        assert.equal(await isSeen(selector), 0, `${selector} is not printed`);
      }
      const text = plain(await page.getByRole('main').innerText());
      for (const words of [
        say(language, 'checklist-title'),
        '70 kg',
        sayDay(language, 2025, 11, 2),
        say(language, 'tell-title'),
        say(language, 'checklist-item-allergy'),
        'Which shampoo?',
      ]) {
        assert.ok(text.includes(words), `“${words}” is printed`);
      }
      await says(weight.root, say(language, 'status-done'));
      await says(item(page, 'kidney-problem', language).root, say(language, 'checklist-item-kidney-problem'));
    });
  }
});

journey(
  'a thumb ticks without zooming or missing',
  { language: 'ko', context: { isMobile: true } },
  async ({ page }) => {
    await visit(page, '/ko/checklist/');
    const letter = item(page, 'medicines-letter', 'ko');
    await letter.tick.scrollIntoViewIfNeeded();
    await tap(page, letter.tick);
    await isTicked(letter);
    await tap(page, letter.tick);
    await isTicked(letter, false);
  },
);
