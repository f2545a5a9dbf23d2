// Old → new with two built sites: a new version waits until the person wants it, typed text survives; an installation
// that is broken off or killed leaves the old version whole; a release can be rolled back.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { isTicked, item } from './support/checklist.mjs';
import { openGate } from './support/gate.mjs';
import { eventually, journey, keptOffline, launch, PHONE, reload, visit, watch } from './support/journey.mjs';
import { startNginx } from './support/nginx.mjs';
import { makeNewer } from './support/releases.mjs';
import { exactly, messagesPath, precached, say, siteDir } from './support/site.mjs';

// Words that stand on every page.
const [OLD, NEW] = [say('en', 'footer-purpose'), 'This is what the new release says on every page.'];

const folder = mkdtempSync(path.join(tmpdir(), 'rescue-journey-releases-'));
const newer = path.join(folder, 'new');
const current = path.join(folder, 'current');
let nginx;
/** Puts a release in the place of the one that is served, in one step. */
const release = (site) => {
  symlinkSync(site, `${current}.next`);
  renameSync(`${current}.next`, current);
};
before(async () => {
  makeNewer(siteDir, newer, OLD, NEW);
  release(siteDir);
  nginx = await startNginx(current);
});
after(async () => {
  await nginx.stop();
  rmSync(folder, { recursive: true, force: true });
});

const urls = (site) => precached(site).map(({ url }) => url);
const reads = (page, words) => page.getByText(exactly(words)).waitFor();
const offer = (page) =>
  page.locator('.app-notices').getByRole('heading', { name: exactly(say('en', 'update-title')) });
/** Takes the new version; the page is then loaded anew and says these words. */
const accept = async (page, words) => {
  await page.evaluate(() => {
    document.documentElement.dataset.before = '';
  });
  await page.getByRole('button', { name: exactly(say('en', 'action-update')) }).click();
  await page.locator('html[data-ready]:not([data-before])').waitFor({ state: 'attached' });
  await reads(page, words);
};
const worker = (page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state };
  });
const type = async (page) => {
  await page.locator('#new-question').fill('Half a quest');
  const creatinine = item(page, 'creatinine-1');
  await creatinine.more.click();
  await creatinine.value.fill('0.9');
};
const isTyped = async (page) => {
  assert.equal(await page.locator('#new-question').inputValue(), 'Half a quest');
  assert.equal(await item(page, 'creatinine-1').value.inputValue(), '0.9');
};
const startOld = async (page, gate) => {
  release(siteDir);
  gate.lead(nginx.url);
  await visit(page, '/en/checklist/');
  await reads(page, OLD);
  await item(page, 'medicines-letter').tick.click();
  await isTicked(item(page, 'medicines-letter'));
  await keptOffline(page, urls(siteDir));
};
/** Pages work without a network and say these words. */
const isWhole = async (page, gate, words) => {
  await gate.offline();
  for (const address of ['/en/', '/en/learn/preparation/', '/en/settings/']) {
    await visit(page, address);
    await reads(page, words);
  }
  await visit(page, '/ko/checklist/');
  await visit(page, '/en/checklist/');
  await isTicked(item(page, 'medicines-letter'));
  await gate.online();
};

journey('a new version is offered, waits, and keeps what was typed', {}, async ({ page, gate }) => {
  await startOld(page, gate);
  release(newer);
  await reload(page);
  await offer(page).waitFor();
  await reads(page, OLD);

  // It waits: without a network too, and when it is put off.
  await page.getByRole('button', { name: exactly(say('en', 'action-later')) }).click();
  await offer(page).waitFor({ state: 'hidden' });
  await isWhole(page, gate, OLD);
  await reload(page);
  await offer(page).waitFor();

  // The person takes it.
  await type(page);
  await accept(page, NEW);
  await isTyped(page);
  await isTicked(item(page, 'medicines-letter'));
  assert.equal(await offer(page).count(), 0);
  assert.deepEqual(await worker(page), { installing: undefined, waiting: undefined, active: 'activated' });

  // All languages that were kept came along, and nothing old is left.
  await keptOffline(page, urls(newer));
  await eventually(async () => {
    const old = await page.evaluate(async (url) => Boolean(await caches.match(url)), messagesPath('en'));
    assert.equal(old, false, 'the file of the old release is gone');
  });
  await isWhole(page, gate, NEW);
});

journey('a new version is offered in a page that stays open', {}, async ({ page, context, gate }) => {
  await startOld(page, gate);
  await type(page);
  release(newer);
  const other = await context.newPage();
  await visit(other, '/en/learn/');
  await offer(other).waitFor();
  await offer(page).waitFor();
  await isTyped(page);
  await accept(other, NEW);
  // The page that did not ask goes on as it was, and is new when it is loaded again.
  await isTyped(page);
  await item(page, 'bring-boxes').tick.click();
  await isTicked(item(page, 'bring-boxes'));
  await reload(page);
  await reads(page, NEW);
  await isTyped(page);
  await isTicked(item(page, 'bring-boxes'));
});

journey('an installation that fails leaves the old version whole', {}, async ({ page, gate, allow }) => {
  const failing = /^\/en\/settings\/(\?|$)/;
  await startOld(page, gate);
  allow(
    /bad-precaching-response/,
    /status 503: .*\/en\/settings\//,
    /console error: .*503 .*\/en\/settings\//,
  );
  release(newer);
  const repaired = gate.fail(failing, 503);
  await reload(page);
  await eventually(() => assert.ok(gate.asked(failing).some(({ status }) => status === 503)));
  await eventually(async () =>
    assert.deepEqual(await worker(page), { installing: undefined, waiting: undefined, active: 'activated' }),
  );
  assert.equal(await offer(page).count(), 0);
  await isWhole(page, gate, OLD);

  repaired();
  await reload(page);
  await offer(page).waitFor();
  await accept(page, NEW);
  await isWhole(page, gate, NEW);
});

/** Waits until the browser has put its storage with these words on the disk: it takes its time, and a crash loses the rest. */
const isOnDisk = (profile, words) =>
  eventually(() => {
    const kept = path.join(profile, 'Default', 'Local Storage', 'leveldb');
    const files = readdirSync(kept).map((name) => readFileSync(path.join(kept, name), 'latin1'));
    assert.ok(
      files.some((file) => file.includes(words)),
      `no file of the profile holds “${words}”`,
    );
  }, 60_000);

test('a browser that is killed in the middle of an installation', { timeout: 120_000 }, async () => {
  const gate = await openGate(nginx.url);
  const profile = path.join(folder, 'profile');
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launch,
      viewport: PHONE,
      baseURL: gate.url,
    });
    const guard = await watch(context, gate.url);
    return { context, guard, page: await context.newPage() };
  };
  let { context, guard, page } = await start();
  try {
    await startOld(page, gate);
    await isOnDisk(profile, 'medicines-letter');
    release(newer);
    const held = gate.hold(/^\/ko\/learn\/(\?|$)/);
    await reload(page);
    await held.arrived;
    assert.equal((await worker(page)).installing, 'installing');
    guard.check();
    const session = await context.browser().newBrowserCDPSession();
    const gone = new Promise((resolve) => context.once('close', resolve));
    await Promise.race([session.send('Browser.crash').catch(() => undefined), gone]);
    await gone;
    await gate.offline();
    held.release();

    ({ context, guard, page } = await start());
    await visit(page, '/en/checklist/');
    await isTicked(item(page, 'medicines-letter'));
    await gate.online();
    await isWhole(page, gate, OLD);
    await reload(page);
    await offer(page).waitFor();
    await accept(page, NEW);
    await isWhole(page, gate, NEW);
    guard.check();
  } finally {
    await context.close();
    await gate.close();
  }
});

journey('a release is rolled back', {}, async ({ page, gate }) => {
  await startOld(page, gate);
  release(newer);
  await reload(page);
  await offer(page).waitFor();
  await accept(page, NEW);

  release(siteDir);
  await reload(page);
  await offer(page).waitFor();
  await reads(page, NEW);
  await type(page);
  await accept(page, OLD);
  await isTyped(page);
  await keptOffline(page, urls(siteDir));
  await isWhole(page, gate, OLD);
});

journey('a release is rolled back while it waits', {}, async ({ page, gate }) => {
  await startOld(page, gate);
  release(newer);
  await reload(page);
  await offer(page).waitFor();

  release(siteDir);
  const asked = gate.asked(/^\/sw\.js/).length;
  await reload(page);
  await eventually(() => assert.ok(gate.asked(/^\/sw\.js/).length > asked));
  await eventually(async () => assert.equal((await worker(page)).installing, undefined));
  await isWhole(page, gate, OLD);
  await offer(page).waitFor();
  await accept(page, OLD);
  await isWhole(page, gate, OLD);
});
