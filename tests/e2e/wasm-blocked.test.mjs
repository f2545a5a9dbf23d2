// The app cannot start, or stops: the page stays readable, and a polite panel offers to load again, to save what is
// stored, and whom to call.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe } from 'node:test';
import { fillDay, isTicked, item, says } from './support/checklist.mjs';
import { eventually, journey, ready, visit } from './support/journey.mjs';
import { CODES, exactly, plain, say } from './support/site.mjs';
import { checklistOf, slotText } from './support/slots.mjs';

const SLOT = 'rescue-journey/checklist/0';
const record = slotText(1, 3, checklistOf({ weight: { status: 'done', note: 'at home 김' } }));
const noWebAssembly = (context) => context.addInitScript(() => delete window.WebAssembly);
const refusesWebAssembly = (context) =>
  context.addInitScript(() => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked by the browser'));
    WebAssembly.instantiateStreaming = refuse;
    WebAssembly.instantiate = refuse;
  });

const panelWorks = async (page, language, address) => {
  const panel = page.locator('#failure');
  await panel.waitFor();
  await says(panel, say(language, 'failure-title'));
  await says(panel, say(language, 'failure-text'));
  assert.equal(await panel.getAttribute('role'), 'alert');
  assert.equal(await page.locator('html').getAttribute('data-ready'), null);
  assert.ok(plain(await page.getByRole('main').innerText()).length > 500, 'the page can be read');

  const save = panel.getByRole('button', { name: exactly(say(language, 'failure-save')) });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  assert.equal(download.suggestedFilename(), 'rescue-journey.json');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.equal(file.format, 'rescue-journey-raw');
  assert.equal(file.texts[SLOT], record, 'the file holds what is stored, as it is');
  assert.deepEqual(
    Object.keys(file.texts).filter((key) => !key.startsWith('rescue-journey/')),
    [],
  );

  const help = panel.getByRole('link', { name: exactly(say(language, 'failure-help')) });
  assert.equal(await help.getAttribute('href'), `/${language}/learn/who-to-call/`);
  assert.equal(new URL(page.url()).pathname, address);
  return file;
};

describe('WebAssembly is missing from the server', () => {
  for (const language of CODES) {
    journey(
      `${language}: read, save, load again, and go on`,
      { language, texts: { [SLOT]: record, other: 'not ours' } },
      async ({ page, gate, allow }) => {
        allow(/\.wasm/, /^console warning: The app did not start:/);
        const repaired = gate.fail(/\.wasm$/, 404);
        const address = `/${language}/learn/preparation/`;
        await page.goto(address);
        const file = await panelWorks(page, language, address);

        repaired();
        await page.locator('#failure-reload').click();
        await ready(page);
        assert.equal(await page.locator('#failure').isVisible(), false);

        // The file can be brought back.
        await page.evaluate(() => localStorage.clear());
        await visit(page, `/${language}/settings/`);
        const buffer = Buffer.from(JSON.stringify(file));
        await page
          .locator('#copy-file')
          .setInputFiles({ name: 'rescue-journey.json', mimeType: 'application/json', buffer });
        await page.getByRole('button', { name: exactly(say(language, 'action-take-changes')) }).click();
        await page.locator('#open-state').waitFor();
        await visit(page, `/${language}/checklist/`);
        await isTicked(item(page, 'weight', language));
        await says(item(page, 'weight', language).root, 'at home 김');
      },
    );
  }
});

describe('the app cannot start', () => {
  const texts = { [SLOT]: record };
  const address = '/en/learn/preparation/';
  const isWarned = /^console warning: The app did not start:/;

  journey('because the network breaks off', { texts }, async ({ page, context, allow }) => {
    allow(/\.wasm/, isWarned);
    await context.route(/\.wasm$/, (route) => route.abort('connectionreset'));
    await page.goto(address);
    await panelWorks(page, 'en', address);
    await page
      .locator('#failure')
      .getByRole('link', { name: exactly(say('en', 'failure-help')) })
      .click();
    await page
      .getByRole('heading', { level: 1, name: exactly(say('en', 'learn-who-to-call-title')) })
      .waitFor();
  });

  journey('because the file of WebAssembly is cut short', { texts }, async ({ page, context, allow }) => {
    allow(/\.wasm/, isWarned);
    await context.route(/\.wasm$/, (route) =>
      route.fulfill({ contentType: 'application/wasm', body: Buffer.from('\0asm\x01\0\0\0\x01') }),
    );
    await page.goto(address);
    await panelWorks(page, 'en', address);
  });

  journey('because its script is missing', { texts }, async ({ page, gate, allow }) => {
    allow(/rescue-journey-[0-9a-f]+\.js/, isWarned);
    gate.fail(/rescue-journey-[0-9a-f]+\.js$/, 404);
    await page.goto(address);
    await panelWorks(page, 'en', address);
  });

  journey('because its messages are missing', { texts }, async ({ page, gate, allow }) => {
    allow(/messages\/en-/, isWarned);
    gate.fail(/messages\/en-/, 404);
    await page.goto(address);
    await panelWorks(page, 'en', address);
  });

  journey('because its messages are not what they should be', { texts }, async ({ page, context, allow }) => {
    allow(isWarned);
    await context.route(/messages\/en-/, (route) =>
      route.fulfill({ contentType: 'text/plain', body: '<html>Log in to this Wi-Fi</html>' }),
    );
    await page.goto(address);
    await panelWorks(page, 'en', address);
  });

  journey(
    'because the browser has no WebAssembly',
    { texts, prepare: noWebAssembly },
    async ({ page, allow }) => {
      allow(isWarned);
      await page.goto(address);
      await panelWorks(page, 'en', address);
    },
  );

  journey(
    'because the browser refuses it',
    { texts, prepare: refusesWebAssembly },
    async ({ page, allow }) => {
      allow(isWarned);
      await page.goto(address);
      await panelWorks(page, 'en', address);
    },
  );
});

journey('a start that only takes long shows no panel', {}, async ({ page, gate }) => {
  const wasm = gate.hold(/\.wasm$/);
  await page.goto('/en/checklist/');
  await wasm.arrived;
  assert.equal(await page.locator('#failure').isVisible(), false);
  wasm.release();
  await ready(page);
  const letter = item(page, 'medicines-letter');
  await letter.tick.click();
  await isTicked(letter);
  const weight = item(page, 'weight');
  await weight.more.click();
  await fillDay(weight, 2, 11, 2025);
  await weight.save.click();
  await eventually(async () => assert.equal(await page.locator('#failure').isVisible(), false));
});

// What a panic does: WebAssembly traps in an event.
journey(
  'the app stops while it runs: the panel appears',
  { texts: { [SLOT]: record } },
  async ({ page, allow }) => {
    allow(/^page error: RuntimeError/);
    await visit(page, '/en/checklist/');
    await page.evaluate(() =>
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      }),
    );
    await page.locator('#failure').waitFor();
    await says(page.locator('#failure'), say('en', 'failure-text'));
    assert.ok(plain(await page.getByRole('main').innerText()).length > 500);
  },
);
