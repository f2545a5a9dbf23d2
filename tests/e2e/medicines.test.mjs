// Medicines: look one up by any of its names, ask about it, keep a list of one's own, show a pharmacist; by keyboard,
// without a network, and without a word of it leaving the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe } from 'node:test';
import { isAccessible } from './support/axe.mjs';
import { isTicked, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, keptOffline, PHONE, reload, visit } from './support/journey.mjs';
import {
  addMedicine,
  has,
  holds,
  lookUp,
  medicines,
  medicinesPath,
  NAMES,
  showsInOrder,
} from './support/medicines.mjs';
import { CODES, exactly, holding, plain, precached, say } from './support/site.mjs';
import { newest, stored } from './support/slots.mjs';

/** A brand of ibuprofen on Korean boxes. */
const BRAND = '부루펜';
const CATALOGUE = /\/catalogue\//;
/** Without a service worker every request goes out by itself. */
const withoutWorker = { serviceWorkers: 'block' };
const WORKER_BLOCKED = /^console warning: (Service Worker registration blocked|Not kept for offline use)/;

/** What the answer says a product holds: in the person's language, and as a box in Korea may show it. */
const ingredient = (language) => {
  const own = NAMES[language].ibuprofen;
  const others = [NAMES.en.ibuprofen, NAMES.ko.ibuprofen].filter((name) => name !== own);
  return `${own} (${others.join(' · ')})`;
};
const region = (page, title, language) => page.getByRole('region', { name: exactly(say(language, title)) });

describe('a name', () => {
  for (const language of CODES) {
    journey(`of a brand in Hangul is found: avoid (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language));
      await it.field.fill(BRAND);
      await it.option(BRAND).first().waitFor();
      assert.equal(await it.anyAnswer.count(), 0, 'no answer before it is asked for');
      await it.field.press('Enter');
      const answer = it.answer('avoid');
      await answer.waitFor();
      await hasFocus(it.title);
      const args = { product: BRAND, ingredients: ingredient(language) };
      for (const [message, values] of [
        ['answer-level-known'],
        ['answer-is-this-it'],
        ['answer-holds', args],
        ['answer-happens-kidney-risk'],
        ['answer-do-pain'],
        ['answer-do-not-stop'],
        ['answer-ask-before'],
        ['answer-already'],
        ['answer-verdict-avoid'],
      ]) {
        await says(answer, say(language, message, values));
      }
      // Which edition of the list said so.
      assert.match(plain(await answer.locator('footer').innerText()), /2026/);
      assert.equal(await it.anyAnswer.count(), 1);
    });

    for (const typed of ['ibuporfen', '부루팬']) {
      journey(
        `with an error, ${typed}, is offered, and answered once it is chosen (${language})`,
        { language },
        async ({ page }) => {
          const it = medicines(page, language);
          const meant = typed === '부루팬' ? BRAND : 'ibuprofen';
          await visit(page, medicinesPath(language));
          await it.field.fill(typed);
          await says(it.listbox, say(language, 'medicines-did-you-mean'));
          await it.field.press('Enter');
          await it.answer('not-covered').waitFor();
          assert.equal(await it.anyAnswer.count(), 1, 'nothing is known before it is chosen');
          await it.choice(it.didYouMean, meant).first().click();
          await it.answer('avoid').waitFor();
          await says(it.answer('avoid'), NAMES[language].ibuprofen);
          assert.equal(new URL(page.url()).searchParams.get('q'), meant);
          await it.didYouMean.waitFor({ state: 'detached' });
        },
      );
    }

    journey(`with an error may be chosen while typing (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language));
      await it.field.fill('부루팬');
      const option = it.options.filter({ hasText: holding(BRAND) }).first();
      await says(option, say(language, 'medicines-did-you-mean'));
      await option.click();
      await says(it.answer('avoid'), NAMES[language].ibuprofen);
      await hasFocus(it.title);
    });

    journey(`of a kind asks which one is on the box (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      const names = NAMES[language];
      await visit(page, medicinesPath(language));
      await lookUp(it, names.class);
      await hasFocus(it.title);
      await says(it.whichOne, say(language, 'medicines-which-one-text'));
      assert.equal(await it.anyAnswer.count(), 0, 'a kind has no answer');
      await says(it.choice(it.whichOne, names.ibuprofen), say(language, 'answer-tag-avoid'));
      await it.choice(it.whichOne, names.ibuprofen).click();
      await says(it.answer('avoid'), ingredient(language));

      // Back to the question; none of these is an answer, too.
      await page.goBack();
      await it.choice(it.whichOne, say(language, 'medicines-none-of-these')).click();
      await says(it.answer('not-covered'), names.class);
      await hasFocus(it.title);
      await reload(page);
      await says(it.answer('not-covered'), names.class);
    });

    for (const typed of ['민들레차', 'xyzzyq']) {
      journey(
        `that nobody knows is not in the list, and becomes a question, once: ${typed} (${language})`,
        { language },
        async ({ page }) => {
          const it = medicines(page, language);
          await visit(page, medicinesPath(language));
          await lookUp(it, typed);
          const answer = it.answer('not-covered');
          await answer.waitFor();
          for (const message of [
            'answer-level-not-covered',
            'answer-you-typed',
            'answer-not-covered-means',
            'answer-not-covered-do',
            'answer-do-not-stop',
          ]) {
            await says(answer, say(language, message));
          }
          await says(answer, typed);
          await it.ask.click();
          await answer
            .getByRole('status')
            .getByText(exactly(say(language, 'answer-question-added')))
            .waitFor();
          assert.equal(await it.ask.count(), 0, 'it is asked once');
          await reload(page);
          await answer.getByText(exactly(say(language, 'answer-question-added'))).waitFor();
          assert.equal(await it.ask.count(), 0, 'it is asked once');
          await visit(page, `/${language}/checklist/`);
          const mine = region(page, 'questions-title', language);
          const question = mine.getByText(exactly(say(language, 'answer-question', { name: typed })));
          await eventually(async () => assert.equal(await question.count(), 1));
        },
      );
    }

    journey(
      `with nothing listed says so, and never that it is safe (${language})`,
      { language },
      async ({ page }) => {
        const it = medicines(page, language);
        await visit(page, medicinesPath(language));
        await lookUp(it, NAMES[language].paracetamol);
        const answer = it.answer('nothing-listed');
        await answer.waitFor();
        for (const message of [
          'answer-level-nothing-listed',
          'answer-nothing-listed-means',
          'answer-nothing-listed-do',
          'answer-verdict-not-listed',
        ]) {
          await says(answer, say(language, message));
        }
        assert.doesNotMatch(await page.getByRole('main').innerText(), /\bsafe|안전|آمن|مأمون/i);
      },
    );
  }

  // Letters of any script, and what stands on a box besides the name.
  for (const [language, typed] of [
    ['en', 'BRUFEN 400 mg'],
    ['en', '부루펜 400mg 정'],
    ['ko', 'ㅂㄹㅍ'],
    ['ar', 'بروفين'],
    ['ar', 'إِيبُوبْرُوفِين'],
  ]) {
    journey(`is offered as it is typed: ${typed} (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language));
      await it.field.fill(typed);
      const option = it.options.filter({ hasText: holding(NAMES[language].ibuprofen) }).first();
      await says(option, say(language, 'answer-tag-avoid'));
      await option.click();
      await says(it.answer('avoid'), ingredient(language));
    });
  }
});

describe('the address', () => {
  for (const language of CODES) {
    journey(`asks, and back and forward answer again (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      const { paracetamol } = NAMES[language];
      await visit(page, medicinesPath(language, BRAND));
      await it.answer('avoid').waitFor();
      await holds(it.field, BRAND);
      await lookUp(it, paracetamol);
      await it.answer('nothing-listed').waitFor();
      assert.equal(new URL(page.url()).searchParams.get('q'), paracetamol);
      await lookUp(it, 'xyzzyq');
      await it.answer('not-covered').waitFor();
      await page.goBack();
      await it.answer('nothing-listed').waitFor();
      await holds(it.field, paracetamol);
      await page.goBack();
      await it.answer('avoid').waitFor();
      await holds(it.field, BRAND);
      await page.goForward();
      await it.answer('nothing-listed').waitFor();
      await holds(it.field, paracetamol);
      assert.equal(await it.anyAnswer.count(), 1);
    });
  }

  journey('keeps the name when the language changes', {}, async ({ page }) => {
    await visit(page, medicinesPath('en', BRAND));
    await medicines(page).answer('avoid').waitFor();
    await page.locator('#language-switch').click();
    await page.locator('#language-menu').getByRole('link', { name: '한국어' }).click();
    await page.locator('html[lang="ko"]').waitFor();
    await says(medicines(page, 'ko').answer('avoid'), NAMES.ko.ibuprofen);
  });
});

describe('my medicines', () => {
  for (const language of CODES) {
    const names = NAMES[language];
    journey(`are checked together, the worst first (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language));
      await says(it.mine, say(language, 'mine-empty'));
      await addMedicine(page, language, names.amlodipine);
      await says(it.mine, say(language, 'undo-medicine-added'));
      await says(it.anyAnswer, say(language, 'answer-on-my-list'));
      assert.equal(await it.add.count(), 0, 'it is added once');
      await addMedicine(page, language, '민들레차');
      await addMedicine(page, language, BRAND);
      for (const isReloaded of [false, true]) {
        if (isReloaded) await reload(page);
        await showsInOrder(it, [BRAND, '민들레차', names.amlodipine]);
        await says(it.row(BRAND), say(language, 'answer-tag-avoid'));
        await says(it.row(BRAND), names.ibuprofen);
        await says(it.row('민들레차'), say(language, 'answer-tag-not-covered'));
        await says(it.row(names.amlodipine), say(language, 'answer-tag-watch'));
      }
      // From the list to the answer.
      await it.row(names.amlodipine).getByRole('link').click();
      await it.answer('watch').waitFor();
    });

    journey(`with the same ingredient twice say so (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      const note = say(language, 'mine-same-twice', {
        ingredient: names.ibuprofen,
        names: `${BRAND} + Advil`,
      });
      await addMedicine(page, language, BRAND);
      assert.equal(await it.mine.getByText(exactly(note)).count(), 0);
      await addMedicine(page, language, 'Advil');
      await says(it.mine, note);
      await reload(page);
      await says(it.mine, note);
      // What is not taken now does not count.
      await it.openForm('Advil').click();
      await it.radio('mine-taking-no').check();
      await it.button('mine-save').click();
      await says(it.row('Advil'), say(language, 'mine-not-now'));
      await eventually(async () => assert.equal(await it.mine.getByText(exactly(note)).count(), 0));
      await showsInOrder(it, [BRAND, 'Advil']);
    });

    journey(
      `have details, and are removed and brought back (${language})`,
      { language },
      async ({ page }) => {
        const it = medicines(page, language);
        const typed = [
          ['mine-dose', '1 × 400 mg, 하루 3번'],
          ['mine-since', 'March 2025'],
          ['mine-by', 'Dr Kim 김'],
        ];
        await addMedicine(page, language, BRAND);
        await it.openForm(BRAND).click();
        await hasFocus(it.textbox('mine-dose'));
        for (const [field, text] of typed) await it.textbox(field).fill(text);
        await it.radio('mine-who-doctor').check();
        assert.equal(await it.radio('mine-taking-yes').isChecked(), true);
        // A form that is half filled in is still there after a reload.
        await reload(page);
        for (const [field, text] of typed) await holds(it.textbox(field), text);
        await eventually(async () => assert.equal(await it.radio('mine-who-doctor').isChecked(), true));
        await it.button('mine-save').click();
        const row = it.row(BRAND);
        const details = typed.map(([, text]) => text).join(' · ');
        await says(row, details);
        await says(row, say(language, 'mine-from-doctor'));
        await says(it.mine, say(language, 'undo-medicine-changed'));
        await hasFocus(it.mine.getByRole('heading', { level: 2 }));
        await reload(page);
        await says(row, details);

        // Cancelling changes nothing.
        await it.openForm(BRAND).click();
        await holds(it.textbox('mine-dose'), typed[0][1]);
        await it.textbox('mine-dose').fill('something else');
        await it.radio('mine-who-self').check();
        await it.button('action-cancel').click();
        await says(row, details);
        await says(row, say(language, 'mine-from-doctor'));

        await it.openForm(BRAND).click();
        await it.button('mine-remove').click();
        await says(it.mine, say(language, 'mine-empty'));
        await says(it.mine, say(language, 'undo-medicine-removed'));
        await it.button('action-undo').click();
        await says(row, details);
        await reload(page);
        await says(row, details);
        await says(row, say(language, 'mine-from-doctor'));
      },
    );

    journey(`are known to the checklist and the first page (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      const tell = region(page, 'tell-title', language);
      const next = region(page, 'home-next', language);
      await visit(page, `/${language}/checklist/`);
      await isTicked(item(page, 'medicine-list', language), false);
      await says(tell, say(language, 'tell-empty'));
      await visit(page, `/${language}/`);
      await says(next, say(language, 'home-medicines-detail', { count: 0 }));

      await addMedicine(page, language, names.amlodipine);
      await visit(page, `/${language}/checklist/`);
      await isTicked(item(page, 'medicine-list', language));
      await says(tell, say(language, 'tell-empty'));
      await visit(page, `/${language}/`);
      await says(next, say(language, 'home-medicines-detail', { count: 1 }));

      await addMedicine(page, language, BRAND);
      await visit(page, `/${language}/checklist/`);
      await says(tell, say(language, 'tell-medicine', { name: BRAND }));
      await says(tell, say(language, 'answer-tag-avoid'));
      assert.equal(await tell.getByRole('listitem').count(), 1, 'the other is not to be told');
      await visit(page, `/${language}/`);
      await says(next, say(language, 'home-medicines-avoid', { count: 1 }));

      await visit(page, medicinesPath(language));
      await it.openForm(BRAND).click();
      await it.radio('mine-taking-no').check();
      await it.button('mine-save').click();
      await says(it.row(BRAND), say(language, 'mine-not-now'));
      await visit(page, `/${language}/checklist/`);
      await isTicked(item(page, 'medicine-list', language));
      await says(tell, say(language, 'tell-empty'));
    });
  }

  journey('come back from a saved copy', {}, async ({ page }) => {
    const it = medicines(page);
    await addMedicine(page, 'en', BRAND);
    await it.openForm(BRAND).click();
    await it.textbox('mine-dose').fill('1 a day');
    await it.button('mine-save').click();
    await says(it.row(BRAND), '1 a day');
    await visit(page, '/en/settings/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      it.button('action-save-copy').click(),
    ]);
    const buffer = readFileSync(await download.path());
    await it.button('action-erase').click();
    await it.button('action-erase-now').click();
    const receipt = page.locator('.app-facts__row').filter({ hasText: say('en', 'receipt-medicines') });
    await eventually(async () => assert.equal(plain(await receipt.locator('dd').innerText()), '1'));
    await visit(page, medicinesPath('en'));
    await says(it.mine, say('en', 'mine-empty'));
    await visit(page, '/en/settings/');
    await page
      .locator('#copy-file')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
    await says(page.getByRole('main'), say('en', 'bring-back-medicine', { name: BRAND }));
    await it.button('action-take-changes').click();
    await says(page.locator('#open-state'), '2');
    await visit(page, medicinesPath('en'));
    await says(it.row(BRAND), '1 a day');
    await says(it.row(BRAND), say('en', 'answer-tag-avoid'));
  });

  journey('are the same in another tab', {}, async ({ page, context }) => {
    const other = await context.newPage();
    await visit(other, medicinesPath('en'));
    await addMedicine(page, 'en', BRAND);
    await says(medicines(other).row(BRAND), say('en', 'answer-tag-avoid'));
  });
});

/** Init script: notes whether the screen was kept lit. */
const noteWakeLock = () => {
  window.lit = [];
  if (typeof WakeLock === 'undefined') return;
  const { request } = WakeLock.prototype;
  WakeLock.prototype.request = async function (...given) {
    try {
      const sentinel = await request.apply(this, given);
      window.lit.push(sentinel.type);
      return sentinel;
    } catch (error) {
      window.lit.push(`${error}`);
      throw error;
    }
  };
};

describe('the card for a pharmacist', () => {
  for (const language of CODES) {
    journey(
      `fills a phone screen, in Korean, and gives the focus back (${language})`,
      { language },
      async ({ page }) => {
        const it = medicines(page, language);
        await visit(page, medicinesPath(language, BRAND));
        assert.equal(await it.card.count(), 0, 'it is closed');
        await it.showCard.click();
        await it.card.waitFor();
        const korean = it.card.locator('[lang="ko"]');
        for (const message of [
          'pharmacist-i-take',
          'pharmacist-can-i',
          'pharmacist-product',
          'pharmacist-why',
          'answer-happens-kidney-risk',
          'answer-title-avoid',
          'pharmacist-ask',
        ]) {
          await korean
            .filter({ hasText: exactly(say('ko', message)) })
            .first()
            .waitFor();
          await says(it.card, say(language, message));
        }
        await says(it.card, '사이클로스포린');
        await says(it.card, BRAND);
        await says(it.card, NAMES.ko.ibuprofen);
        await says(it.card, NAMES[language].ibuprofen);
        const { x, y, width, height } = await it.card.boundingBox();
        assert.ok(x <= 0 && y <= 0 && width >= PHONE.width && height >= PHONE.height, 'it fills the screen');
        const sideways = await it.card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        assert.ok(sideways <= 0, `${sideways} pixels too wide`);
        assert.equal(await it.card.evaluate((card) => card.contains(document.activeElement)), true);

        await page.keyboard.press('Escape');
        await it.card.waitFor({ state: 'hidden' });
        await hasFocus(it.showCard);
        await page.keyboard.press('Enter');
        await it.card.waitFor();
        await it.closeCard.click();
        await it.card.waitFor({ state: 'hidden' });
        await hasFocus(it.showCard);
      },
    );

    journey(`is there for a name that is not in the list (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language, 'xyzzyq'));
      await it.showCard.click();
      await says(it.card, say('ko', 'pharmacist-i-take'));
      await says(it.card, say('ko', 'answer-title-not-covered'));
      await says(it.card, 'xyzzyq');
    });
  }

  journey(
    'keeps the screen lit where the browser can',
    {
      context: { permissions: ['screen-wake-lock'] },
      prepare: (context) => context.addInitScript(noteWakeLock),
    },
    async ({ page }) => {
      const it = medicines(page);
      await visit(page, medicinesPath('en', BRAND));
      assert.equal(await page.evaluate(() => 'wakeLock' in navigator && isSecureContext), true);
      await it.showCard.click();
      await it.card.waitFor();
      await eventually(async () => assert.deepEqual(await page.evaluate(() => window.lit), ['screen']));
    },
  );

  journey(
    'says when its Korean cannot be had, and shows the person’s own words',
    { context: withoutWorker },
    async ({ page, gate, allow }) => {
      const it = medicines(page);
      allow(WORKER_BLOCKED, /\/messages\/ko-/);
      gate.fail(/\/messages\/ko-/, 503);
      await visit(page, medicinesPath('en', BRAND));
      await it.showCard.click();
      await says(it.card, say('en', 'pharmacist-no-korean'));
      for (const message of ['pharmacist-i-take', 'answer-happens-kidney-risk', 'answer-title-avoid']) {
        await says(it.card, say('en', message));
      }
    },
  );
});

describe('the field by keyboard alone', () => {
  for (const language of CODES) {
    journey(
      `moves through what was found, closes and chooses (${language})`,
      { language, context: { viewport: { width: 1280, height: 800 }, hasTouch: false } },
      async ({ page }) => {
        const it = medicines(page, language);
        const isActive = async (number) => {
          await has(it.field, 'aria-activedescendant', `option-${number}`);
          await has(page.locator(`#option-${number}`), 'aria-selected', 'true');
          assert.equal(await it.options.and(page.locator('[aria-selected="true"]')).count(), 1);
          await hasFocus(it.field);
        };
        await visit(page, medicinesPath(language));
        for (let press = 0; press < 60; press += 1) {
          if (await it.field.evaluate((field) => field === document.activeElement)) break;
          await page.keyboard.press('Tab');
        }
        await hasFocus(it.field);
        await has(it.field, 'aria-expanded', 'false');
        assert.equal(await it.field.getAttribute('aria-autocomplete'), 'list');
        assert.equal(await it.field.getAttribute('aria-controls'), 'options');

        await page.keyboard.type('ibu');
        await has(it.field, 'aria-expanded', 'true');
        await it.listbox.waitFor();
        assert.equal(await it.listbox.getAttribute('id'), 'options');
        const count = (await it.options.count()) - 1;
        assert.ok(count > 1, `${count} names`);
        await says(it.status, say(language, 'medicines-count', { count }));
        // Nothing is chosen by itself.
        await has(it.field, 'aria-activedescendant', '');
        await says(it.options.last(), say(language, 'medicines-as-typed', { typed: 'ibu' }));

        await page.keyboard.press('ArrowDown');
        await isActive(0);
        await page.keyboard.press('ArrowDown');
        await isActive(1);
        await page.keyboard.press('ArrowUp');
        await isActive(0);
        await page.keyboard.press('ArrowUp');
        await isActive(count);
        await page.keyboard.press('ArrowDown');
        await isActive(0);

        await page.keyboard.press('Escape');
        await has(it.field, 'aria-expanded', 'false');
        await has(it.field, 'aria-activedescendant', '');
        await it.listbox.waitFor({ state: 'hidden' });
        assert.equal(await it.field.inputValue(), 'ibu', 'what was typed stays');
        await hasFocus(it.field);

        // An arrow opens it again.
        await page.keyboard.press('ArrowDown');
        await has(it.field, 'aria-expanded', 'true');
        await isActive(0);
        await page.keyboard.press('Escape');
        await has(it.field, 'aria-expanded', 'false');

        await page.keyboard.type('profen');
        await has(it.field, 'aria-expanded', 'true');
        await page.keyboard.press('ArrowDown');
        await isActive(0);
        await page.keyboard.press('Enter');
        await it.answer('avoid').waitFor();
        await hasFocus(it.title);
        await has(it.field, 'aria-expanded', 'false');

        // Shift+Tab comes back; the last line is the answer for what was typed.
        await it.field.focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('xyzzyq');
        await says(it.status, say(language, 'medicines-count', { count: 0 }));
        await page.keyboard.press('ArrowUp');
        await isActive(0);
        await page.keyboard.press('Enter');
        await says(it.answer('not-covered'), 'xyzzyq');
        await hasFocus(it.title);

        // Leaving the field closes the list.
        await it.field.focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('advil');
        await has(it.field, 'aria-expanded', 'true');
        await page.keyboard.press('Tab');
        await has(it.field, 'aria-expanded', 'false');
        await it.listbox.waitFor({ state: 'hidden' });
        await it.button('medicines-clear').click();
        await holds(it.field, '');
        await hasFocus(it.field);
      },
    );
  }
});

describe('the network', () => {
  for (const language of CODES) {
    journey(`is not needed after one visit (${language})`, { language }, async ({ page, context, gate }) => {
      const it = medicines(page, language);
      await visit(page, `/${language}/`);
      await keptOffline(
        page,
        precached().map(({ url }) => url),
      );
      await gate.offline();
      await context.setOffline(true);
      await visit(page, medicinesPath(language));
      await lookUp(it, BRAND);
      await says(it.answer('avoid'), ingredient(language));
      await it.showCard.click();
      await says(it.card, say('ko', 'pharmacist-i-take'));
      await says(it.card, say('ko', 'answer-happens-kidney-risk'));
      await it.closeCard.click();
      await it.add.click();
      await says(it.row(BRAND), say(language, 'answer-tag-avoid'));
      // Also at the address of the answer itself.
      await reload(page);
      await it.answer('avoid').waitFor();
      await says(it.row(BRAND), say(language, 'answer-tag-avoid'));
    });

    journey(
      `is missing on the first visit: it says so, and another try works (${language})`,
      { language, context: withoutWorker },
      async ({ page, gate, allow }) => {
        const it = medicines(page, language);
        allow(WORKER_BLOCKED, CATALOGUE);
        const restore = gate.fail(CATALOGUE, 503);
        await visit(page, medicinesPath(language, BRAND));
        const alert = page.getByRole('alert');
        await says(alert, say(language, 'medicines-not-loaded'));
        assert.equal(await it.anyAnswer.count(), 0, 'no answer without the list');
        const asked = gate.asked(CATALOGUE).length;
        await it.button('medicines-load-again').click();
        await eventually(async () => assert.equal(gate.asked(CATALOGUE).length, asked + 1));
        await says(alert, say(language, 'medicines-not-loaded'));
        restore();
        await it.button('medicines-load-again').click();
        await it.answer('avoid').waitFor();
        await alert.waitFor({ state: 'detached' });
      },
    );
  }

  journey(
    'is slow: it says that the list is on its way, then answers',
    { context: withoutWorker },
    async ({ page, gate, allow }) => {
      const it = medicines(page);
      allow(WORKER_BLOCKED);
      const list = gate.hold(CATALOGUE);
      await visit(page, medicinesPath('en'));
      await list.arrived;
      await lookUp(it, BRAND);
      await page
        .getByRole('status')
        .getByText(exactly(say('en', 'medicines-loading')))
        .waitFor();
      assert.equal(await it.anyAnswer.count(), 0);
      await hasFocus(it.title);
      list.release();
      await it.answer('avoid').waitFor();
      await hasFocus(it.title);
    },
  );

  for (const isKept of [true, false]) {
    journey(
      `never hears what was typed, ${isKept ? 'with' : 'without'} a service worker`,
      isKept ? {} : { context: withoutWorker },
      async ({ page, context, gate, allow }) => {
        allow(WORKER_BLOCKED);
        const it = medicines(page);
        const typed = ['부루팬', BRAND, 'xyzzyq', 'Dr Secret'];
        const asked = [];
        context.on('request', (request) =>
          asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
        );
        await visit(page, medicinesPath('en'));
        if (isKept) {
          await keptOffline(
            page,
            precached().map(({ url }) => url),
          );
        }
        await lookUp(it, '부루팬');
        await it.choice(it.didYouMean, BRAND).first().click();
        await it.answer('avoid').waitFor();
        await it.add.click();
        await it.openForm(BRAND).click();
        await it.textbox('mine-by').fill('Dr Secret');
        await it.button('mine-save').click();
        await says(it.row(BRAND), 'Dr Secret');
        await lookUp(it, 'xyzzyq');
        await says(it.answer('not-covered'), 'xyzzyq');
        await it.ask.click();
        await it
          .answer('not-covered')
          .getByText(exactly(say('en', 'answer-question-added')))
          .waitFor();
        await it.showCard.click();
        await says(it.card, say('ko', 'pharmacist-i-take'));
        await page.keyboard.press('Escape');
        const nav = page.getByRole('navigation', { name: exactly(say('en', 'nav-name')) });
        await nav.getByRole('link', { name: exactly(say('en', 'nav-checklist')) }).click();
        await says(region(page, 'questions-title', 'en'), 'xyzzyq');
        // The app itself asks for nothing more; a reload of the answer’s own address is the browser’s doing, and the
        // service worker answers it.
        if (isKept) {
          await page.goBack();
          await it.answer('not-covered').waitFor();
          await reload(page);
          await it.answer('not-covered').waitFor();
        }
        const gone = gate.log.map(({ url, headers }) => `${url} ${JSON.stringify(headers)}`);
        const leaks = (lines) =>
          lines.filter((line) =>
            typed.some((text) => line.includes(text) || line.includes(encodeURIComponent(text))),
          );
        assert.ok(gone.length > 3, 'requests are watched');
        assert.deepEqual(leaks(gone), [], 'the server hears it');
        const own = asked.filter((line) => !line.includes('/en/medicines/?q='));
        assert.deepEqual(leaks(own), [], 'a request holds it');
        assert.ok(isKept || own.length === asked.length, 'no request for the address of an answer');
        const kept = newest(await stored(page), 'medicines');
        assert.ok(JSON.stringify(kept).includes('Dr Secret'), 'it is kept on the phone');
      },
    );
  }
});

describe('grapefruit', () => {
  for (const language of CODES) {
    const address = `/${language}/medicines/grapefruit/`;
    const title = (page) =>
      page.getByRole('heading', { level: 1, name: exactly(say(language, 'trap-grapefruit-title')) });

    journey(`is one step from the answer about 자몽 (${language})`, { language }, async ({ page }) => {
      const it = medicines(page, language);
      await visit(page, medicinesPath(language));
      await lookUp(it, '자몽');
      const answer = it.answer('avoid');
      await says(answer, say(language, 'answer-do-food-avoid'));
      await says(answer, say(language, 'answer-already'));
      await answer.getByRole('link', { name: holding(say(language, 'answer-read-more')) }).click();
      await page.waitForURL(`**${address}`);
      await title(page).waitFor();
      await page.goBack();
      await says(answer, say(language, 'answer-do-food-avoid'));
    });

    journey(
      `can be read without script (${language})`,
      { language, context: { javaScriptEnabled: false } },
      async ({ page }) => {
        await page.goto(medicinesPath(language));
        await says(page.getByRole('main'), say(language, 'medicines-no-script'));
        assert.equal(
          await medicines(page, language).field.isVisible(),
          false,
          'what needs script is not shown',
        );
        await page.locator(`main a[href="${address}"]`).click();
        await page.waitForURL(`**${address}`);
        await title(page).waitFor();
        for (const words of ['자몽', '자몽청', '유자', '55', '29']) {
          await says(page.getByRole('main'), words);
        }
      },
    );
  }
});

describe('axe finds nothing', () => {
  for (const language of CODES) {
    const state = (title, typed, act) =>
      journey(`in ${title} (${language})`, { language }, async ({ page }) => {
        const it = medicines(page, language);
        await visit(page, medicinesPath(language, typed));
        await act(it, page);
        await isAccessible(page);
      });

    for (const [level, typed] of [
      ['avoid', BRAND],
      ['watch', NAMES[language].amlodipine],
      ['nothing-listed', NAMES[language].paracetamol],
      ['not-covered', '민들레차'],
    ]) {
      state(`an answer: ${level}`, typed, (it) => it.answer(level).waitFor());
    }
    state('which one is on the box', NAMES[language].class, (it) => it.whichOne.waitFor());
    state('what may have been meant', '부루팬', (it) => it.didYouMean.waitFor());
    state('the open list of options', undefined, async (it, page) => {
      await it.field.fill('ibu');
      await it.options.first().waitFor();
      await page.keyboard.press('ArrowDown');
      await has(it.field, 'aria-activedescendant', 'option-0');
    });
    state('the list of medicines with an open form', BRAND, async (it, page) => {
      await it.add.click();
      await it.row(BRAND).waitFor();
      await addMedicine(page, language, 'Advil');
      await it.openForm('Advil').click();
      await it.textbox('mine-dose').waitFor();
    });
    state('the card for a pharmacist', BRAND, async (it) => {
      await it.showCard.click();
      await says(it.card, say('ko', 'pharmacist-ask'));
    });
  }
});
