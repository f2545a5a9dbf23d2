// Storage that is blocked, full, damaged, newer, or changed by another tab; copies as files; erasing; drafts. Whatever
// happens, the app works in memory, says so once in plain words, and offers a file.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { fillDay, isTicked, item, says } from './support/checklist.mjs';
import { openGate } from './support/gate.mjs';
import {
  eventually,
  hasFocus,
  journey,
  launch,
  PHONE,
  ready,
  reload,
  visit,
  watch,
} from './support/journey.mjs';
import { baseUrl, CODES, exactly, holding, plain, say, sayDay } from './support/site.mjs';
import { checklistOf, fillUp, newest, slotText, stored } from './support/slots.mjs';

/** The part of the settings that brings back a copy. */
const BRING_BACK = 'section[aria-labelledby="bring-back"]';
const CHECKLIST = ['rescue-journey/checklist/0', 'rescue-journey/checklist/1'];
const button = (page, message, language = 'en') =>
  page.getByRole('button', { name: exactly(say(language, message)) });
const notice = (page, trouble, language = 'en') =>
  page
    .locator('.app-notices')
    .getByRole('heading', { name: exactly(say(language, `trouble-${trouble}-title`)) });

/** The notice is there once, says what is the matter, and offers a file that holds what is on the page. */
const isTold = async (page, trouble, language = 'en') => {
  await notice(page, trouble, language).waitFor();
  assert.equal(await notice(page, trouble, language).count(), 1, 'told once');
  await says(page.locator('.app-notices'), say(language, `trouble-${trouble}-text`));
  assert.equal(await page.locator('.app-notices').getAttribute('role'), 'status');
};

/** Saves a copy from the notice and reads it. */
const savedCopy = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

const worksInMemory = async (page, language = 'en') => {
  const letter = item(page, 'medicines-letter', language);
  await letter.tick.click();
  await isTicked(letter);
  const weight = item(page, 'weight', language);
  await weight.more.click();
  await weight.value.fill('70.5');
  await weight.save.click();
  await says(weight.root, '70.5 kg');
  await page.locator('#new-question').fill('Which shampoo?');
  await button(page, 'action-add-my-question', language).click();
  await page.getByRole('listitem').filter({ hasText: 'Which shampoo?' }).waitFor();
  // Also on another page and back, in the same tab.
  const nav = page.getByRole('navigation', { name: exactly(say(language, 'nav-name')) });
  await nav.getByRole('link', { name: exactly(say(language, 'nav-learn')) }).click();
  await page.getByRole('heading', { level: 1, name: exactly(say(language, 'learn-title')) }).waitFor();
  await nav.getByRole('link', { name: exactly(say(language, 'nav-checklist')) }).click();
  await isTicked(letter);
  await says(weight.root, '70.5 kg');
};

const offersFile = async (page, language = 'en') => {
  const { name, text } = await savedCopy(page, button(page, 'action-save-copy', language).first());
  assert.match(name, /^rescue-journey-\d{4}-\d\d-\d\d\.json$/);
  const copy = JSON.parse(text);
  const weight = copy.checklist.data.items.find(({ id }) => id === 'weight');
  assert.deepEqual(weight.result, { text: '70.5', unit: 'kg' });
  assert.equal(copy.checklist.data.questions[0].text, 'Which shampoo?');
};

const closes = async (page, trouble) => {
  await page
    .locator('.app-notices')
    .getByRole('button', { name: exactly(say('en', 'action-close')) })
    .click();
  await notice(page, trouble).waitFor({ state: 'hidden' });
  const boxes = item(page, 'bring-boxes');
  await boxes.tick.click();
  await isTicked(boxes);
  assert.equal(await notice(page, trouble).count(), 0, 'not told a second time');
};

describe('blocked', () => {
  const deny = (context) =>
    context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The document is sandboxed', 'SecurityError');
        },
      }),
    );
  for (const language of CODES) {
    journey(`by an error, in ${language}`, { language, prepare: deny }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      await isTold(page, 'blocked', language);
      await worksInMemory(page, language);
      await isTold(page, 'blocked', language);
      await offersFile(page, language);
      if (language === 'en') await closes(page, 'blocked');
      const nav = page.locator('#more-menu');
      await nav.locator('summary').click();
      await nav.getByRole('link', { name: exactly(say(language, 'nav-settings')) }).click();
      await says(page.getByRole('main'), say(language, 'shield-not-kept'));
    });
  }

  const nullStorage = (context) =>
    context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null }));
  journey('by a browser that has none', { prepare: nullStorage }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await isTold(page, 'blocked');
    await worksInMemory(page);
    await offersFile(page);
  });

  // "Block all cookies" in Chromium's own settings: reading the property throws, service workers are refused.
  test('by the settings of Chromium', { timeout: 60_000 }, async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'rescue-journey-profile-'));
    mkdirSync(path.join(profile, 'Default'));
    writeFileSync(
      path.join(profile, 'Default/Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const gate = await openGate(baseUrl);
    const context = await chromium.launchPersistentContext(profile, {
      ...launch,
      viewport: PHONE,
      baseURL: gate.url,
    });
    try {
      const guard = await watch(context, gate.url);
      guard.allow(/^console warning: Not kept for offline use:/);
      const page = await context.newPage();
      await visit(page, '/en/checklist/');
      const name = await page.evaluate(() => {
        try {
          return String(localStorage);
        } catch (error) {
          return error.name;
        }
      });
      assert.equal(name, 'SecurityError', 'Chromium blocks the storage');
      await isTold(page, 'blocked');
      await worksInMemory(page);
      await offersFile(page);
      guard.check();
    } finally {
      await context.close();
      await gate.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

describe('full', () => {
  const prepare = (context) =>
    context.addInitScript(`if (location.protocol === "http:" && localStorage.length === 0) (${fillUp})();`);

  journey('from the start', { prepare }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await isTold(page, 'full');
    await worksInMemory(page);
    await isTold(page, 'full');
    await offersFile(page);
    await closes(page, 'full');
  });

  journey('then there is room again', { prepare }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await isTold(page, 'full');
    await worksInMemory(page);
    await page.evaluate(() => localStorage.removeItem('other/0'));
    await button(page, 'action-try-again').click();
    await notice(page, 'full').waitFor({ state: 'hidden' });
    await reload(page);
    await isTicked(item(page, 'medicines-letter'));
    await says(item(page, 'weight').root, '70.5 kg');
    assert.equal(await notice(page, 'full').count(), 0);
  });

  journey('after a first part was kept', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const letter = item(page, 'medicines-letter');
    await letter.tick.click();
    await isTicked(letter);
    const before = newest(await stored(page), 'checklist');
    await page.evaluate(fillUp);
    const boxes = item(page, 'bring-boxes');
    await boxes.tick.click();
    await isTicked(boxes);
    await item(page, 'brand-names').tick.click();
    await isTold(page, 'full');
    const kept = newest(await stored(page), 'checklist');
    for (const entry of before.items)
      assert.deepEqual(
        kept.items.find(({ id }) => id === entry.id),
        entry,
      );
    await reload(page);
    await isTicked(letter);
  });
});

describe('damaged', () => {
  const good = slotText(1, 4, checklistOf({ 'medicines-letter': { status: 'done', done_on: '2025-11-02' } }));
  const damaged = `${slotText(1, 5, checklistOf({ weight: { status: 'done' } })).slice(0, -9)}`;

  journey(
    'one slot: the other is used, the damaged text is kept aside',
    { texts: { [CHECKLIST[0]]: good, [CHECKLIST[1]]: damaged } },
    async ({ page }) => {
      await visit(page, '/en/checklist/');
      await isTold(page, 'damaged');
      await isTicked(item(page, 'medicines-letter'));
      await worksInMemoryAndKeeps(page);
      const texts = await stored(page);
      const aside = Object.entries(texts).filter(([key]) =>
        key.startsWith('rescue-journey/checklist/damaged/'),
      );
      assert.deepEqual(
        aside.map(([, text]) => text),
        [damaged],
      );
      await reload(page);
      await isTicked(item(page, 'bring-boxes'));
    },
  );

  const other = 'not a slot at all';
  const both = { [CHECKLIST[0]]: other, [CHECKLIST[1]]: damaged };
  journey('both slots: nothing is thrown away', { texts: both }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await isTold(page, 'damaged');
    await worksInMemoryAndKeeps(page);
    const texts = Object.values(await stored(page));
    assert.ok(texts.includes(other) && texts.includes(damaged), 'both damaged texts are still there');
    await reload(page);
    await isTicked(item(page, 'bring-boxes'));
  });

  const settings = { 'rescue-journey/settings/0': '1 1 00000000\n{"language":"ko"' };
  journey('settings: the page opens and says so', { texts: settings }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await isTold(page, 'damaged');
    await worksInMemoryAndKeeps(page);
  });

  const worksInMemoryAndKeeps = async (page) => {
    const boxes = item(page, 'bring-boxes');
    await boxes.tick.click();
    await isTicked(boxes);
    const list = newest(await stored(page), 'checklist');
    assert.equal(list.items.find(({ id }) => id === 'bring-boxes').status, 'done');
  };
});

describe('newer', () => {
  const future = { everything: 'is different', items: { list: [1, 2, 3] } };
  const texts = {
    [CHECKLIST[0]]: slotText(1, 6, checklistOf({ weight: { status: 'done' } })),
    [CHECKLIST[1]]: slotText(2, 7, future),
  };
  for (const language of CODES) {
    journey(`is left byte for byte (${language})`, { language, texts }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      await isTold(page, 'newer', language);
      await worksInMemory(page, language);
      await offersFile(page, language);
      const after = await stored(page);
      for (const key of CHECKLIST) assert.equal(after[key], texts[key], key);
      assert.deepEqual(
        Object.keys(after).filter((key) => key.includes('checklist')),
        CHECKLIST,
      );
      await isTold(page, 'newer', language);
    });
  }
});

describe('two tabs', () => {
  journey('show what the other one ticked', {}, async ({ page, context }) => {
    const other = await context.newPage();
    await visit(page, '/en/checklist/');
    await visit(other, '/en/checklist/');
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(other, 'medicines-letter'));
    await item(other, 'allergy').answer('answer-yes').check();
    await says(page.getByRole('region', { name: exactly(say('en', 'tell-title')) }), say('en', 'answer-yes'));
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(other, 'medicines-letter'), false);
  });

  // The tabs do not hear of each other: each has read what was there before the other wrote.
  const deaf = (context) =>
    context.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
  journey('merge item by item', { prepare: deaf }, async ({ page, context }) => {
    const other = await context.newPage();
    await visit(page, '/en/checklist/');
    await visit(other, '/en/checklist/');
    await item(page, 'medicines-letter').tick.click();
    await item(page, 'bring-boxes').tick.click();
    await isTicked(item(page, 'bring-boxes'));
    await item(other, 'bring-boxes').more.click();
    await item(other, 'bring-boxes').notForMe.click();
    await item(other, 'weight').tick.click();
    await isTicked(item(other, 'weight'));
    await isTicked(item(other, 'medicines-letter'));
    await item(page, 'brand-names').tick.click();
    await other.locator('#new-question').fill('From the other tab?');
    await button(other, 'action-add-my-question').click();
    await other.getByRole('listitem').filter({ hasText: 'From the other tab?' }).waitFor();
    for (const tab of [page, other]) {
      await reload(tab);
      await isTicked(item(tab, 'medicines-letter'));
      await isTicked(item(tab, 'weight'));
      await isTicked(item(tab, 'brand-names'));
      await says(item(tab, 'bring-boxes').root, say('en', 'status-not-for-me'));
      await tab.getByRole('listitem').filter({ hasText: 'From the other tab?' }).waitFor();
    }
  });

  journey('begin anew when they come back out of the browser’s memory', {}, async ({ page, context }) => {
    await visit(page, '/en/checklist/');
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(page, 'medicines-letter'));
    // There a tab hears of nothing.
    await page.evaluate(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    const other = await context.newPage();
    await visit(other, '/en/settings/');
    await button(other, 'action-erase').click();
    await button(other, 'action-erase-now').click();
    await visit(other, '/en/checklist/');
    await item(other, 'weight').tick.click();
    await isTicked(item(other, 'weight'));
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await loaded;
    await isTicked(item(page, 'weight'));
    await isTicked(item(page, 'medicines-letter'), false);
    await isTicked(item(other, 'medicines-letter'), false);
  });

  journey('forget together when one erases', {}, async ({ page, context }) => {
    const other = await context.newPage();
    await visit(page, '/en/checklist/');
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(page, 'medicines-letter'));
    await visit(other, '/en/settings/');
    await button(other, 'action-erase').click();
    await button(other, 'action-erase-now').click();
    await isTicked(item(page, 'medicines-letter'), false);
    await item(page, 'weight').tick.click();
    await isTicked(item(page, 'weight'));
    await reload(page);
    await isTicked(item(page, 'medicines-letter'), false);
    await isTicked(item(page, 'weight'));
  });
});

const bring = (page, name, buffer) =>
  page.locator('#copy-file').setInputFiles({ name, mimeType: 'application/json', buffer });
const fillRecord = async (page) => {
  await visit(page, '/en/checklist/');
  await item(page, 'medicines-letter').tick.click();
  const creatinine = item(page, 'creatinine-1');
  await creatinine.more.click();
  await fillDay(creatinine, 2, 'November', 2025);
  await creatinine.value.fill('0.92');
  await creatinine.note.fill('Dr Kim 김');
  await creatinine.save.click();
  await says(creatinine.root, '0.92 mg/dL');
  await item(page, 'allergy').answer('answer-yes').check();
  await page.locator('#new-question').fill('Which shampoo?');
  await button(page, 'action-add-my-question').click();
  await page.getByRole('listitem').filter({ hasText: 'Which shampoo?' }).waitFor();
};

describe('a copy', () => {
  journey(
    'is saved, everything is erased with a receipt, and the copy is brought back',
    {},
    async ({ page }) => {
      await fillRecord(page);
      await visit(page, '/en/settings/');
      await says(page.getByRole('main'), say('en', 'shield-kept'));
      const { text } = await savedCopy(page, button(page, 'action-save-copy'));
      // Today where the browser is, which may be tomorrow where the tests run.
      const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Seoul' });
      const date = sayDay('en', ...today.split('-').map(Number));
      await says(page.getByRole('main'), say('en', 'shield-last-copy', { date }));
      await eventually(async () =>
        assert.equal(await page.getByText(exactly(say('en', 'shield-no-copy'))).count(), 0),
      );

      // Erasing asks first, and can be left.
      await button(page, 'action-erase').click();
      await hasFocus(page.locator('#erase-question'));
      await button(page, 'action-cancel').click();
      const before = await stored(page);
      assert.ok(Object.keys(before).length >= 2);
      await button(page, 'action-erase').click();
      await button(page, 'action-erase-now').click();
      await hasFocus(page.locator('#erase-receipt'));
      await says(page.locator('#erase-receipt'), say('en', 'receipt-title'));
      const counted = async (message) => {
        const row = page.locator('.app-facts__row').filter({ hasText: say('en', message) });
        return plain(await row.locator('dd').innerText());
      };
      assert.equal(await counted('receipt-items'), '3');
      assert.equal(await counted('receipt-results'), '1');
      assert.equal(await counted('receipt-questions'), '1');
      assert.equal(await counted('receipt-visits'), '0');
      assert.equal(await counted('receipt-values'), '0');
      assert.equal(await counted('receipt-texts'), String(Object.keys(before).length));
      assert.deepEqual(await stored(page), {});
      await reload(page);
      const left = newest(await stored(page), 'checklist');
      assert.ok(!left || left.items.length === 0, 'nothing comes back');

      // The preview shows what is new before anything changes.
      await bring(page, 'copy.json', Buffer.from(text));
      const take = button(page, 'action-take-changes');
      await take.waitFor();
      await hasFocus(page.locator('#open-state'));
      await says(page.locator(BRING_BACK), say('en', 'bring-back-preview'));
      await says(page.getByRole('main'), '0.92 mg/dL');
      assert.equal(newest(await stored(page), 'checklist'), undefined, 'nothing has changed yet');
      const leave = page.getByRole('radiogroup', {
        name: exactly(say('en', 'checklist-item-medicines-letter')),
      });
      await leave.getByRole('radio', { name: holding(say('en', 'bring-back-mine')) }).check();
      await take.click();
      await says(page.locator(BRING_BACK), '3');
      await visit(page, '/en/checklist/');
      await isTicked(item(page, 'medicines-letter'), false);
      const { root } = item(page, 'creatinine-1');
      await isTicked(item(page, 'creatinine-1'));
      for (const words of ['0.92 mg/dL', 'Sunday, 2 November 2025', 'Dr Kim 김']) await says(root, words);
      assert.equal(await item(page, 'allergy').answer('answer-yes').isChecked(), true);
      await page.getByRole('listitem').filter({ hasText: 'Which shampoo?' }).waitFor();
    },
  );

  journey('that says the same changes nothing, and one that differs can be left', {}, async ({ page }) => {
    await fillRecord(page);
    await visit(page, '/en/settings/');
    const { text } = await savedCopy(page, button(page, 'action-save-copy'));
    await bring(page, 'copy.json', Buffer.from(text));
    await says(page.locator(BRING_BACK), say('en', 'bring-back-same'));
    await button(page, 'action-leave-all').click();
    const changed = JSON.parse(text);
    changed.checklist.data.items.find(({ id }) => id === 'creatinine-1').result.text = '1.4';
    await bring(page, 'copy.json', Buffer.from(JSON.stringify(changed)));
    await button(page, 'action-take-changes').waitFor();
    const choice = page.getByRole('radiogroup', { name: exactly(say('en', 'checklist-item-creatinine-1')) });
    assert.equal(
      await choice.getByRole('radio', { name: holding(say('en', 'bring-back-mine')) }).isChecked(),
      true,
      'a change is never chosen for the person',
    );
    const before = (await stored(page))[CHECKLIST[0]];
    await button(page, 'action-leave-all').click();
    await page.locator('#copy-file').waitFor();
    assert.equal((await stored(page))[CHECKLIST[0]], before);
  });

  journey('can be undone after it was taken', {}, async ({ page }) => {
    await fillRecord(page);
    await visit(page, '/en/settings/');
    const { text } = await savedCopy(page, button(page, 'action-save-copy'));
    const changed = JSON.parse(text);
    changed.checklist.data.items.push({ id: 'weight', edited: 1, status: 'done' });
    await bring(page, 'copy.json', Buffer.from(JSON.stringify(changed)));
    await button(page, 'action-take-changes').click();
    await says(page.locator(BRING_BACK), say('en', 'bring-back-done', { count: 1 }));
    const nav = page.getByRole('navigation', { name: exactly(say('en', 'nav-name')) });
    await nav.getByRole('link', { name: exactly(say('en', 'nav-checklist')) }).click();
    await isTicked(item(page, 'weight'));
    await says(page.getByRole('main'), say('en', 'undo-copy-brought'));
    await button(page, 'action-undo').click();
    await isTicked(item(page, 'weight'), false);
  });

  const valid = { format: 'rescue-journey', version: 1 };
  for (const [title, message, file] of [
    ['6 MB', 'error-copy-too-large', Buffer.alloc(6 * 1024 * 1024, ' ')],
    ['no JSON', 'error-copy-not-ours', Buffer.from('%PDF-1.7 hello')],
    ['no text at all', 'error-copy-not-ours', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])],
    ['an empty file', 'error-copy-not-ours', Buffer.alloc(0)],
    ['the JSON of something else', 'error-copy-not-ours', Buffer.from('{"name":"rescue-journey"}')],
    ['a list', 'error-copy-not-ours', Buffer.from('[1,2,3]')],
    ['a newer copy', 'error-copy-newer', Buffer.from(JSON.stringify({ ...valid, version: 4 }))],
    [
      'a copy of a newer checklist',
      'error-copy-newer',
      Buffer.from(JSON.stringify({ ...valid, checklist: { version: 9, data: {} } })),
    ],
    [
      'a damaged copy',
      'error-copy-damaged',
      Buffer.from(JSON.stringify({ ...valid, checklist: { version: 1, data: { items: 7 } } })),
    ],
    [
      'a day that does not exist',
      'error-copy-damaged',
      Buffer.from(
        JSON.stringify({
          ...valid,
          checklist: {
            version: 1,
            data: checklistOf({ weight: { status: 'done', done_on: '2025-02-31' } }),
          },
        }),
      ),
    ],
  ]) {
    journey(`is refused with one sentence: ${title}`, {}, async ({ page }) => {
      await visit(page, '/en/checklist/');
      await item(page, 'medicines-letter').tick.click();
      await isTicked(item(page, 'medicines-letter'));
      await visit(page, '/en/settings/');
      const before = await stored(page);
      await bring(page, 'copy.json', file);
      await says(page.locator('#open-error'), say('en', message));
      await hasFocus(page.locator('#open-state'));
      assert.match(await page.locator('#copy-file').getAttribute('aria-describedby'), /open-error/);
      assert.deepEqual(await stored(page), before);
      assert.equal(await button(page, 'action-take-changes').count(), 0);
    });
  }

  journey('of the raw texts that a failed start saves can be brought back', {}, async ({ page }) => {
    const raw = {
      format: 'rescue-journey-raw',
      version: 1,
      texts: { [CHECKLIST[0]]: slotText(1, 3, checklistOf({ weight: { status: 'done', note: 'at home' } })) },
    };
    await visit(page, '/en/settings/');
    await bring(page, 'rescue-journey.json', Buffer.from(JSON.stringify(raw)));
    await button(page, 'action-take-changes').click();
    await visit(page, '/en/checklist/');
    await isTicked(item(page, 'weight'));
    await says(item(page, 'weight').root, 'at home');
  });
});

describe('a draft', () => {
  journey('survives a reload, also with its form', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await page.locator('#new-question').fill('Half a quest');
    const creatinine = item(page, 'creatinine-1');
    await creatinine.more.click();
    await fillDay(creatinine, 31, 'Novem', '20');
    await creatinine.value.fill('0,9');
    await creatinine.note.fill('Dr K');
    await reload(page);
    for (const [field, text] of [
      ['day', '31'],
      ['month', 'Novem'],
      ['year', '20'],
      ['value', '0,9'],
      ['note', 'Dr K'],
    ]) {
      assert.equal(await creatinine[field].inputValue(), text, field);
    }
    assert.equal(await page.locator('#new-question').inputValue(), 'Half a quest');
    assert.equal(newest(await stored(page), 'checklist'), undefined, 'a draft is not an entry');
  });

  journey('survives a change of the language and a walk to another page', {}, async ({ page }) => {
    await visit(page, '/en/checklist/');
    await page.locator('#new-question').fill('Half a quest');
    await page.locator('#language-switch').click();
    await page.locator('#language-menu').getByRole('link', { name: '한국어' }).click();
    await page.locator('html[lang="ko"]').waitFor();
    assert.equal(await page.locator('#new-question').inputValue(), 'Half a quest');
    await page.getByRole('link', { name: exactly(say('ko', 'header-help-name')) }).click();
    await page
      .getByRole('heading', { level: 1, name: exactly(say('ko', 'learn-who-to-call-title')) })
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: exactly(say('ko', 'checklist-title')) }).waitFor();
    assert.equal(await page.locator('#new-question').inputValue(), 'Half a quest');
  });

  // On a slow phone a person types before the app is there.
  journey('typed before the app took over is not lost', {}, async ({ page, gate }) => {
    const wasm = gate.hold(/\.wasm$/);
    await page.goto('/en/checklist/');
    await page.locator('#new-question').fill('Typed early');
    wasm.release();
    await ready(page);
    assert.equal(await page.locator('#new-question').inputValue(), 'Typed early');
    await button(page, 'action-add-my-question').click();
    await page.getByRole('listitem').filter({ hasText: 'Typed early' }).waitFor();
  });
});
