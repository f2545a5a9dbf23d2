// Every page and every state of the checklist and the settings, in each language, light and dark: axe finds nothing.
// Nothing has to be scrolled sideways with large text. Forced colours lose no meaning.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { isAccessible, NARROW, sticksOut, TALL, violations } from './support/axe.mjs';
import { fillDay, isTicked, item } from './support/checklist.mjs';
import { eventually, journey, launch, ready, visit } from './support/journey.mjs';
import { baseUrl, CODES, everyPage, exactly, LANGUAGES, pagesOf, say } from './support/site.mjs';

/** Does `work` for each, two at a time. */
const eachOf = async (list, work) => {
  const rest = [...list];
  const worker = async () => {
    while (rest.length > 0) await work(rest.shift());
  };
  await Promise.all([worker(), worker()]);
};

const openDetails = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.open = true;
  });

describe('every page', () => {
  for (const language of CODES) {
    const addresses = everyPage.filter((address) => address.startsWith(`/${language}/`));
    journey(
      `is accessible in ${language}`,
      { language, context: { viewport: TALL } },
      async ({ page: first, context, allow, t }) => {
        allow(/^status 404: .*\/404\.html$/, /^console error: Failed to load resource: .*404/);
        await visit(first, `/${language}/`);
        await eachOf(addresses, (address) =>
          t.test(address, async () => {
            const page = await context.newPage();
            await page.goto(address);
            if (!address.endsWith('/styleguide/')) await ready(page);
            await openDetails(page);
            await isAccessible(page);
            await page.close();
          }),
        );
      },
    );
  }

  // The root goes on at once; without its script it can be looked at.
  journey(
    'the list of languages is accessible',
    { context: { viewport: TALL } },
    async ({ page, gate, allow }) => {
      gate.fail(/\/boot-/, 404);
      allow(/boot-.*\.js/);
      await page.goto('/');
      await isAccessible(page);
    },
  );
});

describe('states', () => {
  for (const language of CODES) {
    const open = (title, address, act) =>
      journey(
        `${title} (${language})`,
        { language, context: { viewport: TALL } },
        async ({ page, gate, allow }) => {
          await visit(page, `/${language}/${address}`);
          await act(page, { gate, allow });
          await isAccessible(page);
        },
      );

    open('the checklist with answers, an error and a doubt', 'checklist/', async (page) => {
      await item(page, 'medicines-letter', language).tick.click();
      const boxes = item(page, 'bring-boxes', language);
      await boxes.more.click();
      await boxes.notForMe.click();
      await item(page, 'allergy', language).answer('answer-yes').check();
      await item(page, 'kidney-problem', language).answer('answer-not-sure').check();
      await item(page, 'cancer', language).answer('answer-no').check();
      await page.locator('#new-question').fill('Which shampoo?');
      await page.getByRole('button', { name: exactly(say(language, 'action-add-my-question')) }).click();
      await page.getByRole('button', { name: exactly(say(language, 'action-add-my-question')) }).click();
      const creatinine = item(page, 'creatinine-1', language);
      await creatinine.more.click();
      await fillDay(creatinine, 31, 11, 2025);
      await creatinine.value.fill('abc');
      await creatinine.note.fill('a-very-long-word-without-a-place-to-break-it-0123456789');
      await creatinine.save.click();
      await creatinine.errors.waitFor();
    });

    open('the checklist with a doubt', 'checklist/', async (page) => {
      const creatinine = item(page, 'creatinine-1', language);
      await creatinine.more.click();
      await creatinine.value.fill('76');
      await creatinine.save.click();
      await creatinine.doubt.waitFor();
    });

    open('the settings before erasing, with a refused file', 'settings/', async (page) => {
      await page.getByRole('button', { name: exactly(say(language, 'action-erase')) }).click();
      await page.locator('#erase-question').waitFor();
      await page.locator('#copy-as-text summary').click();
      await page.locator('#copy-as-text textarea').waitFor();
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await page.locator('#copy-file').setInputFiles(file);
      await page.locator('#open-error').waitFor();
    });

    open('the settings with a preview and a receipt', 'settings/', async (page) => {
      await page.getByRole('button', { name: exactly(say(language, 'action-erase')) }).click();
      await page.getByRole('button', { name: exactly(say(language, 'action-erase-now')) }).click();
      await page.locator('#erase-receipt').waitFor();
      const copy = {
        format: 'rescue-journey',
        version: 1,
        saved_on: '2026-01-05',
        checklist: {
          version: 1,
          data: {
            items: [
              { id: 'weight', edited: 5, status: 'done', result: { text: '70', unit: 'kg' }, note: 'Dr Kim' },
            ],
            questions: [{ id: 'q', edited: 5, text: 'Which shampoo? 샴푸?' }],
          },
        },
      };
      const buffer = Buffer.from(JSON.stringify(copy));
      await page
        .locator('#copy-file')
        .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: exactly(say(language, 'action-take-changes')) }).waitFor();
    });

    open('the language menu', 'learn/', (page) => page.locator('#language-switch').click());
    open('the menu with more', 'learn/', (page) => page.locator('#more-menu summary').click());

    journey(
      `the panel of a failed start (${language})`,
      { language, context: { viewport: TALL } },
      async ({ page, gate, allow }) => {
        gate.fail(/\.wasm$/, 404);
        allow(/\.wasm/, /^console warning: The app did not start/);
        await page.goto(`/${language}/learn/`);
        await page.locator('#failure').waitFor();
        await isAccessible(page);
      },
    );

    const blocked = (context) =>
      context.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
    journey(
      `a notice about the storage (${language})`,
      { language, context: { viewport: TALL }, prepare: blocked },
      async ({ page }) => {
        await visit(page, `/${language}/learn/`);
        await page.getByRole('heading', { name: exactly(say(language, 'trouble-blocked-title')) }).waitFor();
        await isAccessible(page);
      },
    );
  }
});

// A browser whose own text size is doubled: here media queries grow with it too.
test('nothing has to be scrolled sideways when the browser doubles its text', async (t) => {
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, '--blink-settings=defaultFontSize=32'],
  });
  try {
    for (const language of CODES) {
      const context = await browser.newContext({
        baseURL: baseUrl,
        viewport: NARROW,
        locale: LANGUAGES[language].locale,
      });
      await eachOf(pagesOf(language), (address) =>
        t.test(address, async () => {
          const page = await context.newPage();
          await visit(page, address);
          assert.ok(await page.evaluate(() => matchMedia('(max-width: 10rem)').matches), 'a rem is 32 px');
          assert.deepEqual(await sticksOut(page), []);
          await page.close();
        }),
      );
      await context.close();
    }
  } finally {
    await browser.close();
  }
});

journey('forced colours keep what colours say', { context: { viewport: TALL } }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '/en/checklist/');
  const letter = item(page, 'medicines-letter');
  const other = item(page, 'bring-boxes');
  await letter.tick.click();
  await isTicked(letter);
  const look = (one) =>
    one.tick.evaluate((tick) => {
      const box = getComputedStyle(tick.firstElementChild);
      const mark = getComputedStyle(tick.querySelector('path'));
      const shown = tick
        .querySelector('svg')
        .checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return { border: box.borderTopStyle, background: box.backgroundColor, mark: mark.stroke, shown };
    });
  const [ticked, open] = [await look(letter), await look(other)];
  assert.equal(open.border, 'solid', 'an open box has a line around it');
  assert.ok(ticked.shown && ticked.mark !== ticked.background, 'the tick is seen');
  assert.ok(!open.shown || open.mark === open.background, 'an open box has no tick');
  for (const name of ['nav-journey', 'nav-checklist']) {
    const link = page.getByRole('link', { name: exactly(say('en', name)) }).first();
    assert.ok(await link.isVisible());
  }
  await page.keyboard.press('Tab');
  await eventually(async () =>
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle),
      'none',
      'the focus is seen',
    ),
  );
  assert.deepEqual(await violations(page, 'forced colours'), []);
});
