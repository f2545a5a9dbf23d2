// The first journey in the other two engines: open, read, tick, reload, still there, language switched. The policy and
// the storage hold there too.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { By } from 'selenium-webdriver';
import { startFirefox, startWebKit } from './support/engines.mjs';
import { openGate } from './support/gate.mjs';
import { eventually } from './support/journey.mjs';
import { baseUrl, CODES, LANGUAGES, plain, say, sayDay } from './support/site.mjs';

// Runs in the page while the app is held back, so that it hears everything the app does.
const listen = () => {
  window.heard = [];
  const note = (text) => window.heard.push(text);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('error', ({ message }) => note(`page error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${reason}`));
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...given) => {
      note(`console ${level}: ${given.join(' ')}`);
      original.apply(console, given);
    };
  }
};

const foreign = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && !name.startsWith(location.origin));

const firstJourney = async (driver, gate, from) => {
  const to = LANGUAGES[from].next;
  const problems = [];
  const css = (selector) => driver.findElement(By.css(selector));
  const run = (script, ...given) => driver.executeScript(script, ...given);
  const isReady = async () => run('return "ready" in document.documentElement.dataset');
  const becomesReady = () => eventually(async () => assert.equal(await isReady(), true), 30_000);
  const heading = (words) =>
    eventually(async () =>
      assert.equal(plain(await run('return document.querySelector("h1").textContent')), words),
    );
  const isPressed = (id) =>
    eventually(async () => {
      const tick = await css(`[id="${id}"] button[aria-pressed]`);
      assert.equal(await tick.getAttribute('aria-pressed'), 'true');
    });
  // WebDriver scrolls what it clicks to the edge, where bars lie over it.
  const click = async (element) => {
    await run('arguments[0].scrollIntoView({ block: "center" })', element);
    await element.click();
  };
  const collect = async () => {
    problems.push(...(await run('return window.heard')), ...(await run(foreign)));
  };

  // Open and read, before and after the app is there.
  const app = gate.hold(/\.wasm$/);
  await driver.get(`${gate.url}/${from}/learn/preparation/`);
  await run(listen);
  await heading(say(from, 'learn-preparation-title'));
  assert.ok(plain(await css('main').getText()).length > 1500, 'the page can be read before the app');
  assert.equal(await isReady(), false);
  app.release();
  await becomesReady();
  await heading(say(from, 'learn-preparation-title'));

  // Tick, and note a result with its day.
  await click(await css(`.app-nav a[href="/${from}/checklist/"]`));
  await heading(say(from, 'checklist-title'));
  await click(await css('#medicines-letter button[aria-pressed]'));
  await isPressed('medicines-letter');
  await click(await css('#creatinine-1-more'));
  await css('#creatinine-1-day-day').sendKeys('2');
  await css('#creatinine-1-day-month').sendKeys(say(from, 'date-month', { month: 11 }));
  await css('#creatinine-1-day-year').sendKeys('2025');
  await css('#creatinine-1-value').sendKeys('0.92');
  for (const button of await driver.findElements(By.css('[id="creatinine-1"] button'))) {
    if (plain(await button.getText()) === say(from, 'action-save-and-tick')) {
      await click(button);
      break;
    }
  }
  const isThere = async (language) => {
    await isPressed('medicines-letter');
    await isPressed('creatinine-1');
    const words = plain(await css('[id="creatinine-1"]').getText());
    assert.ok(words.includes('0.92 mg/dL') && words.includes(sayDay(language, 2025, 11, 2)), words);
  };
  await eventually(() => isThere(from));
  await collect();

  // Still there after a reload. By now a service worker may answer for the network.
  await driver.navigate().refresh();
  await becomesReady();
  await run(listen);
  await isThere(from);

  // The other language.
  await click(await css('#language-switch'));
  await css(`#language-menu a[hreflang="${to}"]`).click();
  await eventually(async () => assert.equal(await css('html').getAttribute('lang'), to));
  assert.equal(await css('html').getAttribute('dir'), LANGUAGES[to].dir);
  await heading(say(to, 'checklist-title'));
  await isThere(to);
  await collect();
  assert.deepEqual(problems, []);
};

for (const [name, start] of [
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
]) {
  test(`the first journey in ${name}`, { timeout: 300_000 }, async (t) => {
    const noted = [];
    const gates = await Promise.all(CODES.map(() => openGate(baseUrl)));
    const origins = gates.map(({ url }) => url);
    const { driver, stop } = await start((problem) => noted.push(problem), origins);
    try {
      for (const [index, language] of CODES.entries()) {
        await t.test(`from ${language} to ${LANGUAGES[language].next}`, () =>
          firstJourney(driver, gates[index], language),
        );
        const refused = gates[index].log.filter(({ status }) => status >= 400);
        assert.deepEqual(
          refused.map(({ url }) => url),
          [],
        );
      }
      assert.deepEqual(noted, []);
    } finally {
      await stop();
      await Promise.all(gates.map((gate) => gate.close()));
    }
  });
}
