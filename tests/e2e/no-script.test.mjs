// Without JavaScript every page can be read in every language, the way between languages works, and help is there.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { journey } from './support/journey.mjs';
import { CODES, exactly, LANGUAGES, pagesOf, plain, say } from './support/site.mjs';

const context = { javaScriptEnabled: false };

journey('the root lists the languages by their own names', { context }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const code of CODES) {
    const link = page.getByRole('link', { name: exactly(LANGUAGES[code].name) });
    assert.equal(await link.getAttribute('lang'), code);
    assert.equal(await link.getAttribute('dir'), LANGUAGES[code].dir);
    await link.click();
    await page.waitForURL(`**/${code}/`);
    assert.equal(await page.locator('html').getAttribute('lang'), code);
    await page.goto('/');
  }
});

describe('every page can be read', () => {
  for (const language of CODES) {
    journey(`in ${language}`, { language, context }, async ({ page, t }) => {
      for (const address of pagesOf(language)) {
        await t.test(address, async () => {
          await page.goto(address);
          assert.equal(await page.locator('html').getAttribute('lang'), language);
          assert.equal(await page.locator('html').getAttribute('dir'), LANGUAGES[language].dir);
          assert.ok(plain(await page.getByRole('heading', { level: 1 }).innerText()).length > 0);
          const text = plain(await page.getByRole('main').innerText());
          assert.ok(text.length > 150, `the main text has ${text.length} letters`);
          assert.doesNotMatch(text, /\{|\}|[a-z]+-[a-z]+-(title|text|lead|why)\b/, 'no message is missing');
          await page.getByText(exactly(say(language, 'no-script'))).waitFor();
          const help = page.getByRole('link', { name: exactly(say(language, 'header-help-name')) });
          assert.ok(await help.isVisible());
          assert.equal(await help.getAttribute('href'), `/${language}/learn/who-to-call/`);
          assert.equal(await page.locator('#failure').isVisible(), false);

          // The menu opens by itself, and its links lead to the same page.
          const { next } = LANGUAGES[language];
          await page.locator('#language-switch').click();
          const menu = page.locator('#language-menu');
          await menu.getByRole('link', { name: exactly(LANGUAGES[next].name) }).click();
          await page.waitForURL(`**${address.replace(`/${language}/`, `/${next}/`)}`);
          assert.equal(await page.locator('html').getAttribute('lang'), next);
        });
      }
    });

    journey(`help and the sources can be opened (${language})`, { language, context }, async ({ page }) => {
      await page.goto(`/${language}/learn/preparation/`);
      await page.getByRole('link', { name: exactly(say(language, 'header-help-name')) }).click();
      await page
        .getByRole('heading', { level: 1, name: exactly(say(language, 'learn-who-to-call-title')) })
        .waitFor();
      assert.ok((await page.locator('main a[href="tel:119"]').count()) > 0);
      await page.goto(`/${language}/learn/preparation/`);
      const source = page
        .locator('main details')
        .filter({ has: page.locator('summary') })
        .first();
      await source.locator('summary').click();
      assert.equal(await source.evaluate((details) => details.open), true);
    });
  }
});
