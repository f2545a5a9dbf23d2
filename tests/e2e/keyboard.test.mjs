// Everything by keyboard alone: the order, the focus that is seen, menus, forms, and where the focus goes.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { fillDay, isTicked, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, visit } from './support/journey.mjs';
import { CODES, exactly, LANGUAGES, plain, say, sayDay } from './support/site.mjs';

const DESKTOP = { width: 1280, height: 800 };
const context = { viewport: DESKTOP, hasTouch: false };

/** What has the focus, whether that is seen, and whether anything lies over it. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const isShown = (it) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    const label = element.closest('label');
    const box = (label ?? element).getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]),
    );
    const isUncovered = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && ((label ?? element).contains(top) || top.contains(element));
    });
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60),
      tag: `${element.localName}#${element.id}.${element.className}`,
      isBody: element === document.body,
      isShown: isShown(element) || (label !== null && isShown(label)),
      isUncovered,
    };
  });

/** Presses Tab until the locator has the focus. */
const tabTo = async (page, locator, key = 'Tab') => {
  for (let press = 0; press < 400; press += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${locator} cannot be reached with ${key}`);
};

describe('the focus', () => {
  for (const [name, viewport] of [
    ['phone', { width: 360, height: 740 }],
    ['desktop', DESKTOP],
  ]) {
    for (const address of ['', 'learn/preparation/', 'checklist/', 'settings/']) {
      journey(
        `is seen at every stop of /ar/${address} on a ${name}`,
        { language: 'ar', context: { ...context, viewport } },
        async ({ page }) => {
          await visit(page, `/ar/${address}`);
          const problems = [];
          let stops = 0;
          while (stops < 300) {
            await page.keyboard.press('Tab');
            const stop = await focused(page);
            if (stop.isBody) break;
            stops += 1;
            if (!stop.isShown) problems.push(`not seen: ${stop.tag} ${stop.name}`);
            if (!stop.isUncovered) problems.push(`covered: ${stop.tag} ${stop.name}`);
          }
          assert.ok(stops > 8, `${stops} stops`);
          assert.deepEqual(problems, []);
        },
      );
    }
  }

  journey('goes to the skip link first, and from there to the page', { context }, async ({ page }) => {
    await visit(page, '/en/learn/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: exactly(say('en', 'skip-link')) });
    await hasFocus(skip);
    const { x, y, width, height } = await skip.boundingBox();
    assert.ok(x >= 0 && y >= 0 && width > 44 && height >= 44, 'the skip link is seen');
    await page.keyboard.press('Enter');
    await hasFocus(page.getByRole('main'));
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.querySelector('main').contains(document.activeElement)),
      true,
    );
    assert.equal(new URL(page.url()).pathname, '/en/learn/');
  });
});

describe('a new page', () => {
  for (const language of CODES) {
    journey(
      `takes the focus to its heading and has its title (${language})`,
      { language, context },
      async ({ page }) => {
        await visit(page, `/${language}/`);
        const nav = page.getByRole('navigation', { name: exactly(say(language, 'nav-name')) });
        for (const [place, title] of [
          ['nav-learn', 'learn-title'],
          ['nav-checklist', 'checklist-title'],
          ['nav-settings', 'settings-title'],
          ['nav-about', 'about-title'],
        ]) {
          const link = nav.getByRole('link', { name: exactly(say(language, place)) });
          await tabTo(page, link);
          await page.keyboard.press('Enter');
          await hasFocus(page.getByRole('heading', { level: 1, name: exactly(say(language, title)) }));
          assert.equal(await page.title(), `${say(language, title)} – Rescue Journey`);
          assert.equal(await page.evaluate(() => scrollY), 0);
          assert.equal(await link.getAttribute('aria-current'), 'page');
        }
        await page.goBack();
        await eventually(async () =>
          assert.equal(await page.title(), `${say(language, 'settings-title')} – Rescue Journey`),
        );
        await hasFocus(
          page.getByRole('heading', { level: 1, name: exactly(say(language, 'settings-title')) }),
        );
      },
    );
  }

  journey('back and forward restore the scroll position', { context }, async ({ page }) => {
    await visit(page, '/en/learn/preparation/');
    const scrollTo = async (y) => {
      await page.evaluate((top) => window.scrollTo(0, top), y);
      await eventually(async () => assert.equal(await page.evaluate(() => scrollY), y));
    };
    const isAt = (y) =>
      eventually(async () => {
        const now = await page.evaluate(() => scrollY);
        assert.ok(Math.abs(now - y) < 3, `at ${now} instead of ${y}`);
      });
    await scrollTo(2000);
    await page
      .getByRole('navigation', { name: exactly(say('en', 'nav-name')) })
      .getByRole('link', { name: exactly(say('en', 'nav-checklist')) })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: exactly(say('en', 'checklist-title')) }).waitFor();
    await isAt(0);
    await scrollTo(1500);
    await page.goBack();
    await page
      .getByRole('heading', { level: 1, name: exactly(say('en', 'learn-preparation-title')) })
      .waitFor();
    await isAt(2000);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: exactly(say('en', 'checklist-title')) }).waitFor();
    await isAt(1500);
  });

  journey('with a place in its address goes there', { context }, async ({ page }) => {
    await visit(page, '/en/');
    const link = page.locator('main a[href="/en/checklist/#my-questions"]');
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    const place = page.locator('#my-questions');
    await place.waitFor();
    await eventually(async () => {
      const { top } = await place.evaluate((element) => element.getBoundingClientRect().toJSON());
      assert.ok(top >= 0 && top < 800, `the place is at ${top}`);
    });
  });
});

describe('the language menu', () => {
  for (const language of CODES) {
    journey(
      `opens, closes with Escape, and is chosen from (${language})`,
      { language, context },
      async ({ page }) => {
        await visit(page, `/${language}/learn/preparation/`);
        const button = page.locator('#language-switch');
        const menu = page.locator('#language-menu');
        await tabTo(page, button);
        await page.keyboard.press('Enter');
        await menu.locator('a').first().waitFor();
        await page.keyboard.press('Tab');
        await hasFocus(menu.locator('a').first());
        await page.keyboard.press('Escape');
        await menu.locator('a').first().waitFor({ state: 'hidden' });
        await hasFocus(button);
        await page.keyboard.press('Space');
        await menu.locator('a').first().waitFor();
        const { next } = LANGUAGES[language];
        await tabTo(page, menu.getByRole('link', { name: exactly(LANGUAGES[next].name) }));
        await page.keyboard.press('Enter');
        await page.locator(`html[lang="${next}"]`).waitFor();
        await hasFocus(button);
        assert.equal(
          await button.getAttribute('aria-label'),
          say(next, 'header-language', { language: LANGUAGES[next].name }),
        );
        await menu.locator('a').first().waitFor({ state: 'hidden' });
      },
    );
  }

  journey('closes when the focus goes elsewhere', { context }, async ({ page }) => {
    await visit(page, '/en/learn/');
    const first = page.locator('#language-menu a').first();
    await tabTo(page, page.locator('#language-switch'));
    await page.keyboard.press('Enter');
    await first.waitFor();
    await tabTo(page, page.getByRole('link', { name: exactly(say('en', 'header-help-name')) }));
    await first.waitFor({ state: 'hidden' });
    await hasFocus(page.getByRole('link', { name: exactly(say('en', 'header-help-name')) }));
  });
});

describe('the checklist', () => {
  for (const language of CODES) {
    journey(`is ticked and filled in by keyboard (${language})`, { language, context }, async ({ page }) => {
      await visit(page, `/${language}/checklist/`);
      const letter = item(page, 'medicines-letter', language);
      await tabTo(page, letter.tick);
      await page.keyboard.press('Space');
      await isTicked(letter);
      await hasFocus(letter.tick);
      assert.ok(
        plain(await letter.tick.getAttribute('aria-label')).includes(say(language, 'status-done')),
        'the button says where the step stands',
      );
      await page.keyboard.press('Enter');
      await isTicked(letter, false);

      const creatinine = item(page, 'creatinine-1', language);
      await tabTo(page, creatinine.more);
      await page.keyboard.press('Enter');
      // An open form takes the focus to its first field.
      await hasFocus(creatinine.day);
      await page.keyboard.type('2');
      await page.keyboard.press('Tab');
      await page.keyboard.type(say(language, 'date-month', { month: 11 }));
      await page.keyboard.press('Tab');
      await page.keyboard.type('2025');
      await page.keyboard.press('Tab');
      await hasFocus(creatinine.value);
      await page.keyboard.type('81');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await eventually(async () => assert.equal(await creatinine.unit('µmol/L').isChecked(), true));
      await page.keyboard.press('Tab');
      await hasFocus(creatinine.note);
      await page.keyboard.type('Dr Kim');
      await tabTo(page, creatinine.save);
      await page.keyboard.press('Enter');
      await isTicked(creatinine);
      await hasFocus(creatinine.more);
      for (const words of ['81 µmol/L', sayDay(language, 2025, 11, 2), 'Dr Kim']) {
        await says(creatinine.root, words);
      }

      const allergy = item(page, 'allergy', language);
      await tabTo(page, allergy.answer('answer-yes'));
      await page.keyboard.press('Space');
      await says(
        page.getByRole('region', { name: exactly(say(language, 'tell-title')) }),
        say(language, 'answer-yes'),
      );
      await hasFocus(allergy.answer('answer-yes'));
    });
  }

  journey('Enter in a field saves, Escape does not lose what was typed', { context }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const weight = item(page, 'weight');
    await weight.more.click();
    await weight.value.fill('70');
    await page.keyboard.press('Escape');
    assert.equal(await weight.value.inputValue(), '70');
    await weight.value.press('Enter');
    await isTicked(weight);
    await says(weight.root, '70 kg');
  });

  journey('an open form takes the focus, and cancelling gives it back', { context }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const weight = item(page, 'weight');
    await tabTo(page, weight.more);
    await page.keyboard.press('Enter');
    await eventually(async () =>
      assert.equal(
        await weight.root.evaluate((root) => root.contains(document.activeElement)),
        true,
        'the focus is in the step, not lost',
      ),
    );
    await tabTo(page, weight.cancel);
    await page.keyboard.press('Enter');
    await hasFocus(weight.more);
  });

  journey('an error takes the focus, and its link leads to the field', { context }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const weight = item(page, 'weight');
    await tabTo(page, weight.more);
    await page.keyboard.press('Enter');
    await fillDay(weight, 31, 11, 2025);
    await tabTo(page, weight.save);
    await page.keyboard.press('Enter');
    await hasFocus(weight.errors);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await hasFocus(weight.day);
    assert.equal(await weight.day.inputValue(), '31');
    assert.equal(await weight.day.getAttribute('aria-invalid'), 'true');
  });

  journey('undo and removing a question do not lose the focus', { context }, async ({ page }) => {
    await visit(page, '/en/checklist/');
    const isNotLost = () =>
      eventually(async () => assert.equal((await focused(page)).isBody, false, 'the focus is not lost'));
    const letter = item(page, 'medicines-letter');
    await tabTo(page, letter.tick);
    await page.keyboard.press('Space');
    const undo = page.getByRole('button', { name: exactly(say('en', 'action-undo')) });
    await undo.waitFor();
    await tabTo(page, undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await isTicked(letter, false);
    await isNotLost();
    await tabTo(page, page.locator('#new-question'));
    await page.keyboard.type('Which shampoo?');
    await tabTo(page, page.getByRole('button', { name: exactly(say('en', 'action-add-my-question')) }));
    await page.keyboard.press('Enter');
    const question = page.getByRole('listitem').filter({ hasText: 'Which shampoo?' });
    const remove = question.getByRole('button');
    await remove.waitFor();
    await tabTo(page, remove, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await isNotLost();
  });
});
