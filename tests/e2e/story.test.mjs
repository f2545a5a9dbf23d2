// A patient opens a link on a phone, reads before WebAssembly is there, switches the language, ticks, notes a result,
// loses the network, comes back, and everything is there.

import assert from 'node:assert/strict';
import { fillDay, isTicked, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, keptOffline, ready, reload, tap, visit } from './support/journey.mjs';
import { layout, noteShifts, shifts } from './support/layout.mjs';
import { CODES, exactly, LANGUAGES, messagesPath, plain, precached, say, sayDay } from './support/site.mjs';

const [YEAR, MONTH, DAY] = [2025, 11, 2];
const WEEK = 7 * 24 * 60 * 60 * 1000;

const switchLanguage = async (page, to) => {
  await tap(page, page.locator('#language-switch'));
  await tap(page, page.locator('#language-menu').getByRole('link', { name: exactly(LANGUAGES[to].name) }));
};

const blocks = 'main :is(h2, h3, p, li)';
/** Number of the first block of text below the header. */
const firstInView = (page) =>
  page.evaluate((selector) => {
    const { bottom } = document.querySelector('header').getBoundingClientRect();
    return [...document.querySelectorAll(selector)].findIndex(
      (block) => block.checkVisibility() && block.getBoundingClientRect().top >= bottom,
    );
  }, blocks);
const topOf = (page, number) =>
  page.evaluate(
    ([selector, index]) => document.querySelectorAll(selector)[index].getBoundingClientRect().top,
    [blocks, number],
  );

for (const from of CODES) {
  const to = LANGUAGES[from].next;
  const options = {
    language: from,
    context: { isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    prepare: (context) => context.addInitScript(noteShifts),
  };

  journey(`the story, from ${from} to ${to}`, options, async ({ page, context, gate, open }) => {
    const fetched = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      // The browser itself asks for the icon whenever the address changes.
      if (!request.serviceWorker() && !path.startsWith('/icons/')) fetched.push(path);
    });
    const wasm = gate.hold(/\.wasm$/);

    // Readable before WebAssembly.
    await page.goto(`/${from}/learn/preparation/`);
    await wasm.arrived;
    const main = page.getByRole('main');
    await main
      .getByRole('heading', { level: 1, name: exactly(say(from, 'learn-preparation-title')) })
      .waitFor();
    assert.ok(plain(await main.innerText()).length > 1500, 'the text of the page is there');
    assert.equal(await page.locator('html').getAttribute('data-ready'), null);
    await page.mouse.wheel(0, 700);
    await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) > 400));
    const scrolled = await page.evaluate(() => scrollY);
    const before = await layout(page);

    // The app takes over and nothing moves.
    wasm.release();
    await ready(page);
    assert.deepEqual(await layout(page), before);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.deepEqual(await shifts(page), []);

    // Another language: the same page at the same place, one more file, said aloud.
    const region = await page.getByRole('status').first().elementHandle();
    const fetchedBefore = fetched.length;
    const inView = await firstInView(page);
    await switchLanguage(page, to);
    await page.locator(`html[lang="${to}"]`).waitFor();
    await page
      .getByRole('heading', { level: 1, name: exactly(say(to, 'learn-preparation-title')) })
      .waitFor();
    assert.equal(await page.locator('html').getAttribute('dir'), LANGUAGES[to].dir);
    assert.equal(new URL(page.url()).pathname, `/${to}/learn/preparation/`);
    await eventually(async () =>
      assert.equal(await page.title(), `${say(to, 'learn-preparation-title')} – Rescue Journey`),
    );
    const top = await topOf(page, inView);
    assert.ok(top > 0 && top < 740, `what was read is still in view: ${top}`);
    assert.deepEqual(fetched.slice(fetchedBefore), [messagesPath(to)], 'one file is fetched');
    assert.equal(await region.evaluate((element) => element.isConnected), true, 'the live region stays');
    assert.equal(plain(await region.textContent()), say(to, 'language-changed'));
    await hasFocus(page.locator('#language-switch'));
    assert.equal(await page.locator('#language-menu').getAttribute('open'), null, 'the menu is closed again');

    // The checklist.
    const navigation = page.getByRole('navigation', { name: exactly(say(to, 'nav-name')) });
    await navigation.getByRole('link', { name: exactly(say(to, 'nav-checklist')) }).click();
    await page.getByRole('heading', { level: 1, name: exactly(say(to, 'checklist-title')) }).waitFor();
    const letter = item(page, 'medicines-letter', to);
    await letter.tick.click();
    await isTicked(letter);
    const creatinine = item(page, 'creatinine-1', to);
    await creatinine.more.click();
    await fillDay(creatinine, DAY, say(to, 'date-month', { month: MONTH }), YEAR);
    await creatinine.value.fill('0.92');
    await creatinine.save.click();
    const isThere = async (at, language) => {
      await isTicked(item(at, 'medicines-letter', language));
      const { root, tick } = item(at, 'creatinine-1', language);
      await isTicked({ tick });
      await says(root, '0.92 mg/dL');
      await says(root, sayDay(language, YEAR, MONTH, DAY));
    };
    await isThere(page, to);

    // Still there after a reload, and without a network.
    await reload(page);
    await isThere(page, to);
    // Also the languages that are fetched when nothing else is to be done: else the network goes in the middle of that.
    await keptOffline(
      page,
      precached().map(({ url }) => url),
    );
    await gate.offline();
    await reload(page);
    await isThere(page, to);
    await gate.online();

    // Still there a week later, when the browser was closed and the chosen language is asked for by "/".
    const { context: later } = await open({ storageState: await context.storageState() });
    await later.clock.setFixedTime(Date.now() + WEEK);
    const again = await later.newPage();
    await again.goto('/');
    await again.waitForURL(`**/${to}/`);
    await ready(again);
    await visit(again, `/${to}/checklist/`);
    await isThere(again, to);
    assert.equal(
      fetched.filter((path) => path.endsWith('.wasm')).length,
      3,
      'one fetch by each of three loads',
    );
  });
}

journey('a first visit brings WebAssembly over the network once', {}, async ({ page, gate }) => {
  await visit(page, '/en/learn/preparation/');
  await keptOffline(
    page,
    precached().map(({ url }) => url),
  );
  const wasm = gate.asked(/\.wasm$/);
  assert.deepEqual(
    wasm.map(({ status }) => status),
    [200],
  );
});
