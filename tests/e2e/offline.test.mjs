// After one visit the site needs no network: every page of every language, ticks, and the way to another language.

import assert from 'node:assert/strict';
import { isTicked, item } from './support/checklist.mjs';
import { eventually, journey, keptOffline, ready, reload, tap, visit } from './support/journey.mjs';
import { CODES, exactly, LANGUAGES, pagesOf, precached, say } from './support/site.mjs';

const ALWAYS = ['core', 'en', 'ko'];

const packOf = (url) =>
  CODES.find((code) => url.startsWith(`/${code}/`) || url.startsWith(`/messages/${code}-`)) ?? 'core';
/** Addresses of all files of these packs. */
const filesOf = (packs) =>
  precached()
    .map(({ url }) => url)
    .filter((url) => packs.includes(packOf(url)));

/** What the service worker keeps: every cache with its addresses. */
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).sort();
    const found = await Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return [name, requests.map(({ url }) => new URL(url).pathname).sort()];
      }),
    );
    return Object.fromEntries(found);
  });
const expected = (packs) =>
  Object.fromEntries([...packs].sort().map((pack) => [`rescue-journey-${pack}`, filesOf([pack]).sort()]));

/** Cuts the network, for the page and for the service worker. */
const cut = async (context, gate) => {
  await gate.offline();
  await context.setOffline(true);
};

const opens = async (page, address, language) => {
  await visit(page, address);
  const html = page.locator('html');
  assert.equal(await html.getAttribute('lang'), language);
  assert.equal(await html.getAttribute('dir'), LANGUAGES[language].dir);
  assert.equal(new URL(page.url()).pathname, address);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
};

/** Init script: the browser asks for little data, and messages to the service worker are noted. */
const saveData = () => {
  // Before the site there is an empty page without service workers.
  if (!('serviceWorker' in navigator)) return;
  Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true });
  window.sent = [];
  const { postMessage } = ServiceWorker.prototype;
  ServiceWorker.prototype.postMessage = function (message, ...rest) {
    window.sent.push(message);
    return postMessage.call(this, message, ...rest);
  };
};

journey(
  'after one visit to /ar/ every page of every language opens without a network',
  { language: 'ar' },
  async ({ page, context, gate, t }) => {
    await visit(page, '/ar/');
    await keptOffline(page, filesOf(['core', ...CODES]));
    assert.deepEqual(await kept(page), expected(['core', ...CODES]));
    await cut(context, gate);
    for (const language of ['ar', ...CODES.filter((code) => code !== 'ar')]) {
      const pages = pagesOf(language);
      assert.ok(pages.length > 5, `the pages of ${language} are known`);
      for (const address of pages) {
        await t.test(address, () => opens(page, address, language));
      }
    }
    await t.test('/', async () => {
      await page.goto('/');
      await page.waitForURL('**/ar/');
      await ready(page);
    });
  },
);

journey('a language that two pages ask for is fetched once', {}, async ({ page, context, gate }) => {
  const risks = '/ar/learn/risks/';
  const file = gate.hold(new RegExp(`^${risks}$`));
  await visit(page, '/en/');
  await file.arrived;
  // Of this page it is the own language: it does not wait until nothing else is to be done.
  const other = await context.newPage();
  await visit(other, '/ar/');
  file.release();
  await keptOffline(other, filesOf(['core', ...CODES]));
  assert.equal(gate.asked(new RegExp(`^${risks}$`)).length, 1);
});

journey('a tick made without a network stays', { language: 'ar' }, async ({ page, context, gate }) => {
  await visit(page, '/ar/');
  await keptOffline(page, filesOf(['core', ...CODES]));
  await cut(context, gate);
  await visit(page, '/ar/checklist/');
  const letter = item(page, 'medicines-letter', 'ar');
  await isTicked(letter, false);
  await letter.tick.click();
  await isTicked(letter);
  await reload(page);
  await isTicked(letter);
});

for (const isReloaded of [true, false]) {
  journey(
    `the language changes without a network, ${isReloaded ? 'with reloads between' : 'one after the other'}`,
    { language: 'ar' },
    async ({ page, context, gate }) => {
      await visit(page, '/ar/');
      await keptOffline(page, filesOf(['core', ...CODES]));
      await cut(context, gate);
      await visit(page, '/ar/checklist/');
      for (const to of ['en', 'ko', 'ar']) {
        await tap(page, page.locator('#language-switch'));
        await tap(
          page,
          page.locator('#language-menu').getByRole('link', { name: exactly(LANGUAGES[to].name) }),
        );
        await page.locator(`html[lang="${to}"]`).waitFor();
        const heading = page.getByRole('heading', { level: 1, name: exactly(say(to, 'checklist-title')) });
        await heading.waitFor();
        assert.equal(new URL(page.url()).pathname, `/${to}/checklist/`);
        assert.equal(await page.locator('html').getAttribute('dir'), LANGUAGES[to].dir);
        if (isReloaded) {
          await reload(page);
          await heading.waitFor();
        }
      }
    },
  );
}

for (const [language, packs] of [
  ['en', ALWAYS],
  ['ko', ALWAYS],
  ['ar', [...ALWAYS, 'ar']],
]) {
  journey(
    `with Save-Data a visit in ${language} keeps ${packs.join(', ')}`,
    { language, prepare: (context) => context.addInitScript(saveData) },
    async ({ page, context, gate, t }) => {
      await visit(page, `/${language}/`);
      await keptOffline(page, filesOf(packs));
      await eventually(async () =>
        assert.ok((await page.evaluate(() => window.sent.length)) > 0, 'the page told its language'),
      );
      // Whatever the page left for an idle moment comes before this.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      assert.deepEqual(await page.evaluate(() => window.sent), [{ keep: language }]);
      assert.deepEqual(await kept(page), expected(packs));
      await cut(context, gate);
      for (const code of packs.filter((pack) => pack !== 'core')) {
        await t.test(`/${code}/ opens without a network`, () => opens(page, `/${code}/checklist/`, code));
      }
    },
  );
}
