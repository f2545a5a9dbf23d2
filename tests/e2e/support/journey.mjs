// What every journey in Chromium shares: one browser a file, a fresh context and network a journey, and a watch over
// everything that must never happen.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { openGate } from './gate.mjs';
import { baseUrl, LANGUAGES } from './site.mjs';

export const launch = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
export const PHONE = { width: 360, height: 740 };
const PATIENCE = 30_000;

let browser;
/** The one browser of this file. */
export const sharedBrowser = () => {
  browser ??= chromium.launch(launch);
  return browser;
};
after(async () => (await browser)?.close());

// Runs in the page before anything else.
const reportPolicy = () => {
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
      window.reportPolicyViolation(
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`,
      ),
    true,
  );
};

/** Watches a context; `allow` takes patterns of problems that a journey brings about itself. */
export const watch = async (context, origin) => {
  const problems = [];
  const allowed = [];
  let isWatching = true;
  const note = (problem) => {
    if (isWatching && !allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  const noteConsole = (message) => {
    const { url, lineNumber } = message.location();
    if (['error', 'warning'].includes(message.type())) {
      note(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
    }
  };
  await context.exposeBinding('reportPolicyViolation', (_source, text) => note(`policy: ${text}`));
  await context.addInitScript(reportPolicy);
  context.on('console', noteConsole);
  context.on('serviceworker', (worker) => worker.on('console', noteConsole));
  context.on('weberror', (problem) => note(`page error: ${problem.error().stack}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'blob:') note(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // What a page had asked for when it was left: nobody waits for it any more.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    note(`failed request: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
  return {
    allow: (...patterns) => allowed.push(...patterns),
    check: () => {
      isWatching = false;
      assert.deepEqual(problems, [], 'something happened that must never happen');
    },
  };
};

/**
 * A journey: `tell` gets a page of a fresh context, the network and the watch. Options: `language` of the browser,
 * `texts` in its storage, options of its `context`, and what to `prepare` before the first page.
 */
export const journey = (
  title,
  { language = 'en', texts = {}, context: options = {}, prepare, ...rest },
  tell,
) =>
  test(title, { timeout: 300_000, ...rest }, async (t) => {
    const gate = await openGate(baseUrl);
    const contexts = [];
    const storage = Object.entries(texts).map(([name, value]) => ({ name, value }));
    const open = async (more = {}) => {
      const shared = await sharedBrowser();
      const context = await shared.newContext({
        baseURL: gate.url,
        viewport: PHONE,
        hasTouch: true,
        locale: LANGUAGES[language].locale,
        timezoneId: 'Asia/Seoul',
        storageState: { cookies: [], origins: [{ origin: gate.url, localStorage: storage }] },
        ...options,
        ...more,
      });
      context.setDefaultTimeout(PATIENCE);
      const guard = await watch(context, gate.url);
      contexts.push({ context, guard });
      return { context, guard };
    };
    try {
      const { context, guard } = await open();
      await prepare?.(context);
      const page = await context.newPage();
      await tell({ page, context, gate, allow: guard.allow, open, t });
      for (const { guard } of contexts) guard.check();
    } finally {
      await Promise.all(contexts.map(({ context }) => context.close()));
      await gate.close();
    }
  });

/** Waits until the app has taken over. */
export const ready = (page) => page.locator('html[data-ready]').waitFor({ state: 'attached' });

/** Opens a path and waits for the app. */
export const visit = async (page, path) => {
  await page.goto(path);
  await ready(page);
};

/** Reloads and waits for the app. */
export const reload = async (page) => {
  await page.reload();
  await ready(page);
};

/** Repeats a check that throws until it passes, or its time is up. */
export const eventually = async (check, patience = 10_000) => {
  const end = Date.now() + patience;
  while (true) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
};

/** Waits until the service worker is active, controls the page and keeps all these files. */
export const keptOffline = async (page, urls) => {
  await eventually(async () => {
    const missing = await page.evaluate(async (wanted) => {
      if (!navigator.serviceWorker.controller) return ['the page itself'];
      const found = await Promise.all(wanted.map((url) => caches.match(url, { ignoreSearch: true })));
      return wanted.filter((_, index) => !found[index]);
    }, urls);
    assert.deepEqual(missing, [], 'files that are not kept');
  }, 30_000);
};

/** Whether the element has the focus. */
export const hasFocus = (locator) =>
  eventually(async () =>
    assert.equal(
      await locator.evaluate((element) => element === document.activeElement),
      true,
      `no focus on ${locator}`,
    ),
  );

/** Taps where the element is drawn, as a thumb does: nothing is scrolled into view before. */
export const tap = async (page, locator) => {
  await locator.waitFor();
  const { x, y, width, height } = await locator.boundingBox();
  await page.touchscreen.tap(x + width / 2, y + height / 2);
};
