// Learning: find, read by keyboard, ask, check oneself, listen, print; without a network and without script.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { eventually, hasFocus, journey, keptOffline, reload, visit } from './support/journey.mjs';
import { CODES, exactly, holding, plain, precached, say } from './support/site.mjs';

/** What is typed, as people type it, and a place that must be among the first. */
const SEARCHES = {
  en: [
    'GRAPEFRUIT juice',
    '/en/learn/daily-life/#food-and-drink',
    'creatinine',
    '/en/learn/words/#creatinine',
  ],
  ko: ['자몽', '/ko/learn/daily-life/#food-and-drink', '크레아티닌', '/ko/learn/words/#creatinine'],
  // Without the hamza, with a short vowel.
  ar: ['الجريب فروت', '/ar/learn/daily-life/#food-and-drink', 'كِرياتينين', '/ar/learn/words/#creatinine'],
};

const results = (page) => page.locator('main ul.app-panel a');
const hrefs = (page) => results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const search = (page, language) =>
  page.getByRole('searchbox', { name: exactly(say(language, 'search-label')) });

for (const language of CODES) {
  const [typed, place, word, wordPlace] = SEARCHES[language];

  journey(`a topic is found and read by keyboard (${language})`, { language }, async ({ page, gate }) => {
    await visit(page, `/${language}/learn/`);
    await keptOffline(
      page,
      precached().map(({ url }) => url),
    );
    await gate.offline();
    await search(page, language).focus();
    await page.keyboard.type(typed);
    await eventually(async () => assert.ok((await hrefs(page)).includes(place), `${await hrefs(page)}`));
    const count = (await hrefs(page)).length;
    assert.ok(count <= 12, `${count} places`);
    const link = page.locator(`main a[href="${place}"]`);
    for (let press = 0; press < 30; press += 1) {
      if (await link.evaluate((it) => it === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await hasFocus(link);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${place}`);
    const heading = page.locator('#food-and-drink');
    await eventually(async () => {
      const top = await heading.evaluate((it) => it.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 500, `the part is in view: ${top}`);
    });
    await gate.online();
  });

  journey(
    `a word is found, and nothing found is not "no risk" (${language})`,
    { language },
    async ({ page }) => {
      await visit(page, `/${language}/learn/`);
      await search(page, language).fill(word);
      await eventually(async () => assert.equal((await hrefs(page))[0], wordPlace));
      await search(page, language).fill('qqqq');
      const status = page.locator('main p[role="status"]');
      await eventually(async () =>
        assert.equal(plain(await status.innerText()), plain(say(language, 'search-count', { count: 0 }))),
      );
      assert.equal(await results(page).count(), 0);
      await search(page, language).fill('');
      await page
        .getByRole('heading', { level: 2, name: exactly(say(language, 'learn-group-before')) })
        .waitFor();
    },
  );

  journey(`a prepared question goes on the list, once (${language})`, { language }, async ({ page }) => {
    const question = say(language, 'learn-risks-questions-skin');
    await visit(page, `/${language}/learn/risks/`);
    const row = page.locator('li', { hasText: holding(question) }).last();
    await row.getByRole('button', { name: exactly(say(language, 'action-add-question')) }).click();
    await row.getByText(exactly(say(language, 'question-added'))).waitFor();
    assert.equal(await row.getByRole('button').count(), 0);
    await visit(page, `/${language}/checklist/`);
    const own = page.locator('section', { has: page.locator('#my-questions') });
    const asked = own.getByText(exactly(question));
    await eventually(async () => assert.equal(await asked.count(), 1));
    await reload(page);
    await eventually(async () => assert.equal(await asked.count(), 1));
    // The page of all questions knows it, too.
    await visit(page, `/${language}/learn/risks/`);
    await row.getByText(exactly(say(language, 'question-added'))).waitFor();
  });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with the app' : 'without script';
    journey(
      `an answer says whether it is right, ${how} (${language})`,
      { language, context: { javaScriptEnabled } },
      async ({ page }) => {
        if (javaScriptEnabled) await visit(page, `/${language}/learn/how-to-take/`);
        else await page.goto(`/${language}/learn/how-to-take/`);
        const answer = (id) =>
          page.locator('details', { hasText: holding(say(language, `learn-how-to-take-check-${id}`)) });
        const why = say(language, 'learn-how-to-take-check-missed-why');
        for (const [id, verdict] of [
          ['missed-both', 'check-not-quite'],
          ['missed-skip', 'check-right'],
        ]) {
          await answer(id).locator('summary').click();
          const said = plain(await answer(id).locator('p').innerText());
          assert.equal(said, plain(`${say(language, verdict)} ${why}`));
        }
        const isOffered = await page
          .getByRole('button', { name: exactly(say(language, 'action-add-question')) })
          .first()
          .isVisible();
        assert.equal(isOffered, javaScriptEnabled, 'what needs the app is offered only with it');
      },
    );
  }

  journey(`on paper a topic is its text and its sources (${language})`, { language }, async ({ page }) => {
    await visit(page, `/${language}/learn/risks/`);
    const print = page.getByRole('button', { name: exactly(say(language, 'print-topic')) });
    await print.scrollIntoViewIfNeeded();
    const printed = page.evaluate(
      () => new Promise((resolve) => addEventListener('beforeprint', resolve, { once: true })),
    );
    await print.click();
    await printed;
    await page.emulateMedia({ media: 'print' });
    const isShown = (locator) => locator.first().isVisible();
    assert.equal(await isShown(page.locator('header')), false);
    assert.equal(await isShown(page.locator('.app-nav')), false);
    assert.equal(await isShown(print), false);
    for (const id of ['learn-risks-title', 'learn-who-to-call-now-brain', 'learn-risks-kidneys-harm']) {
      assert.equal(await isShown(page.getByText(holding(say(language, id)))), true, id);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} pixels too wide`);
  });
}

/** A browser with one voice on the device. Headless browsers have none; what it is told to say is noted. */
const withVoice = (lang) => {
  window.said = [];
  const voice = Object.create(SpeechSynthesisVoice.prototype, {
    lang: { value: lang },
    localService: { value: true },
    name: { value: 'Test' },
  });
  speechSynthesis.getVoices = () => [voice];
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => {}, get: () => voice });
  let current;
  speechSynthesis.speak = (utterance) => {
    current = utterance;
    window.said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
  };
  speechSynthesis.cancel = () => {
    current = undefined;
  };
  window.finishSentence = () => current?.onend?.(new Event('end'));
};

describe('reading aloud', () => {
  const said = (page) => page.evaluate(() => window.said);
  const marked = (page) =>
    page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString().trim()));
  const button = (page, language, id) => page.getByRole('button', { name: exactly(say(language, id)) });

  journey('is not offered where there is no voice for the language', {}, async ({ page }) => {
    await visit(page, '/en/learn/risks/');
    assert.equal(await button(page, 'en', 'listen-start').count(), 0);
  });

  for (const [language, lang] of [
    ['en', 'en-GB'],
    ['ar', 'ar_EG'],
  ]) {
    const prepare = (context) => context.addInitScript(withVoice, lang);
    journey(
      `goes on from sentence to sentence, and stops (${language})`,
      { language, prepare },
      async ({ page }) => {
        await visit(page, `/${language}/learn/risks/`);
        await button(page, language, 'listen-start').click();
        const title = plain(say(language, 'learn-risks-title'));
        await eventually(async () => assert.equal((await said(page)).length, 1));
        await hasFocus(button(page, language, 'listen-pause'));
        assert.equal(plain((await said(page))[0].text), title);
        assert.deepEqual((await marked(page)).map(plain), [title]);

        await page.evaluate(() => window.finishSentence());
        await eventually(async () => assert.equal((await said(page)).length, 2));
        const second = plain((await said(page))[1].text);
        assert.ok(plain(say(language, 'learn-risks-lead')).startsWith(second), second);
        assert.deepEqual((await marked(page)).map(plain), [second]);

        // A pause comes back to the same sentence; the speed holds from then on.
        await button(page, language, 'listen-pause').click();
        await button(page, language, 'listen-fast').click();
        await button(page, language, 'listen-go-on').click();
        await eventually(async () => assert.equal((await said(page)).length, 3));
        const third = (await said(page))[2];
        assert.equal(plain(third.text), second);
        assert.ok(third.rate > 1.2, `${third.rate}`);

        await button(page, language, 'listen-stop').click();
        await button(page, language, 'listen-start').waitFor();
        assert.deepEqual(await marked(page), []);
        assert.equal((await said(page)).length, 3);
      },
    );
  }

  journey(
    'ends when the page is left',
    { prepare: (context) => context.addInitScript(withVoice, 'en') },
    async ({ page }) => {
      await visit(page, '/en/learn/risks/');
      await button(page, 'en', 'listen-start').click();
      await page.locator('.app-back').click();
      await page.getByRole('heading', { level: 1, name: exactly(say('en', 'learn-title')) }).waitFor();
      await page.evaluate(() => window.finishSentence());
      assert.deepEqual(await marked(page), []);
      assert.equal((await said(page)).length, 1);
    },
  );
});
