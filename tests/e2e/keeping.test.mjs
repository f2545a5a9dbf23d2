// What is kept, where, and for how long: two tabs at once, a browser that clears behind the app's back, other apps' own
// browsers, Safari, the installed app, and erasing.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { isTicked, item, says } from './support/checklist.mjs';
import { openGate } from './support/gate.mjs';
import { eventually, journey, launch, ready, reload, visit, watch } from './support/journey.mjs';
import { lettersOf, opening, openLink, parcel, pathOf } from './support/share.mjs';
import { baseUrl, exactly, holding, plain, say } from './support/site.mjs';
import { checklistOf, newest, slotText, stored } from './support/slots.mjs';
import {
  daysAfter,
  dayWords,
  downloads,
  on,
  setDay,
  TODAY,
  trackerTexts,
  visits,
  visitsPath,
  writeDown,
} from './support/visits.mjs';

const button = (page, message) => page.getByRole('button', { name: exactly(say('en', message)) });
const keeps = async (page, name) => newest(await stored(page), name);

describe('two tabs at once', () => {
  /** The same numbers in each run. */
  const dice = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** Runs in the page: presses the tick of a step. Gives the step, and whether it is to be ticked now. */
  const pressTick = (place) => {
    const ticks = document.querySelectorAll('li[id] button[aria-pressed]');
    const tick = ticks[Math.floor(place * ticks.length)];
    const isTicked = tick.getAttribute('aria-pressed') === 'true';
    tick.click();
    return [tick.closest('li').id, !isTicked];
  };
  /** Runs in the page: writes a question down. */
  const ask = ([words, label]) => {
    const field = document.querySelector('#new-question');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    [...document.querySelectorAll('button')].find((it) => it.textContent.includes(label)).click();
  };
  const shown = (page) =>
    page.evaluate(() => ({
      ticks: Object.fromEntries(
        [...document.querySelectorAll('li[id] button[aria-pressed]')].map((tick) => [
          tick.closest('li').id,
          tick.getAttribute('aria-pressed') === 'true',
        ]),
      ),
      questions: [...document.querySelectorAll('.app-questions__one')]
        .map((it) => /Q\d+\./.exec(it.textContent)?.[0])
        .sort(),
    }));

  /** Opens two tabs, has `edits` made, and looks at them, at a third one, and at both anew. */
  const losesNone = (count, title, edits) =>
    journey(`lose none of ${count} edits ${title}`, {}, async ({ page, context }) => {
      const tabs = [page, await context.newPage()];
      for (const tab of tabs) await visit(tab, '/en/checklist/');
      const expected = await shown(page);
      assert.ok(Object.keys(expected.ticks).length > 30);
      const edit = async (tab, number, isQuestion, place) => {
        if (isQuestion) {
          expected.questions.push(`Q${number}.`);
          await tab.evaluate(ask, [`Q${number}.`, say('en', 'action-add-my-question')]);
        } else {
          const [id, isOn] = await tab.evaluate(pressTick, place);
          expected.ticks[id] = isOn;
        }
      };
      await edits(tabs, edit);
      expected.questions.sort();
      assert.ok(expected.questions.length > 10);
      const third = await context.newPage();
      await visit(third, '/en/checklist/');
      for (const tab of [...tabs, third]) {
        await eventually(async () => assert.deepEqual(await shown(tab), expected));
      }
      for (const tab of tabs) {
        await reload(tab);
        assert.deepEqual(await shown(tab), expected);
      }
    });

  losesNone(1000, 'made here and there, to the same steps', async (tabs, edit) => {
    const roll = dice(20261123);
    for (let number = 0; number < 1000; number += 1) {
      await edit(tabs[roll() < 0.5 ? 0 : 1], number, roll() < 0.05, roll());
    }
  });

  // Each has half of the steps: which of two presses at one moment is the last cannot be said.
  losesNone(400, 'made in both at one moment', (tabs, edit) =>
    Promise.all(
      tabs.map(async (tab, half) => {
        const roll = dice(half);
        for (let number = half; number < 400; number += 2) {
          await edit(tab, number, roll() < 0.05, (half + roll()) / 2);
        }
      }),
    ),
  );

  // Browsers do not lock what two tabs keep: of two writes at one moment only one is there afterwards.
  journey('and what one wrote over is stored again by the other', {}, async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) await visit(tab, '/en/checklist/');
    await item(other, 'weight').tick.click();
    await isTicked(item(page, 'weight'));
    const before = await stored(other);
    const sequence = 100;
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(page, 'medicines-letter'));
    await isTicked(item(other, 'medicines-letter'));
    // As if the other tab had written at that moment, without having heard of the tick.
    const list = newest(before, 'checklist');
    list.items.push({ id: 'dentist', edited: Date.now(), status: 'done' });
    await other.evaluate(
      (texts) => {
        for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      },
      Object.fromEntries(
        [0, 1].map((slot) => [`rescue-journey/checklist/${slot}`, slotText(1, sequence + slot + 1, list)]),
      ),
    );
    await isTicked(item(page, 'dentist'));
    await isTicked(item(page, 'medicines-letter'));
    await eventually(async () => {
      const { items } = await keeps(other, 'checklist');
      const letter = items.find(({ id }) => id === 'medicines-letter');
      assert.equal(letter?.status, 'done', 'the tick is stored again');
    });
    const third = await context.newPage();
    await visit(third, '/en/checklist/');
    for (const step of ['weight', 'medicines-letter', 'dentist']) await isTicked(item(third, step));
  });
});

describe('a browser that clears what is kept', () => {
  const texts = {
    ...trackerTexts({
      values: [['2026-11-20', 'creatinine', '0.97', 'mg/dL']],
      visits: { 'week-4': { time: '10:30', place: 'Blue hall' } },
    }),
    'rescue-journey/checklist/0': slotText(
      1,
      1,
      checklistOf({ 'bring-boxes': { status: 'done', note: 'both boxes' } }, [
        { id: 'q', edited: 5, text: 'Which shampoo?' },
      ]),
    ),
  };
  const NAMES = ['checklist', 'medicines', 'tracker', 'settings', 'shelf'];
  const everything = async (page) => {
    const kept = await stored(page);
    return Object.fromEntries(NAMES.map((name) => [name, newest(kept, name)]));
  };
  const plan = lettersOf(parcel({ from: 'Clinic', medicines: [['m', { name: 'Metformin' }]] }));

  journey('behind the app’s back: one more entry keeps all of it again', { texts }, async ({ page }) => {
    const it = await openLink(page, pathOf(plan));
    await it.take.click();
    await says(it.state, say('en', 'bring-back-done', { count: 1 }));
    await visit(page, '/en/settings/');
    await page.getByRole('radio', { name: exactly(say('en', 'appearance-dark')) }).check();
    await visit(page, '/en/checklist/');
    const before = await everything(page);
    for (const name of NAMES) assert.ok(before[name], `${name} is kept`);
    for (const [step, entry] of [
      ['who-to-call', 'medicines-letter'],
      ['again', 'brand-names'],
    ]) {
      await page.evaluate(() => localStorage.clear());
      await item(page, entry).tick.click();
      await isTicked(item(page, entry));
      const after = await everything(page);
      for (const name of NAMES.slice(1)) {
        for (const [part, kept] of Object.entries(before[name])) {
          assert.deepEqual(after[name][part], kept, `${step}: ${name}: ${part}`);
        }
      }
      const items = after.checklist.items.filter(({ id }) =>
        before.checklist.items.some((it) => it.id === id),
      );
      assert.equal(items.length, before.checklist.items.length);
      assert.deepEqual(after.checklist.questions, before.checklist.questions);
      assert.equal(after.checklist.items.find(({ id }) => id === entry).status, 'done');
    }
    await reload(page);
    await isTicked(item(page, 'bring-boxes'));
    await isTicked(item(page, 'medicines-letter'));
    await says(item(page, 'bring-boxes').root, 'both boxes');
    await visit(page, visitsPath('en'));
    await says(visits(page).row('week-4'), '10:30');
  });

  journey('with the page open on the visits: the same', { texts, ...on(TODAY) }, async ({ page }) => {
    await visit(page, visitsPath('en'));
    const before = await everything(page);
    await page.evaluate(() => localStorage.clear());
    await writeDown(page, 'en', TODAY, { creatinine: '0.99' });
    const after = await everything(page);
    assert.deepEqual(after.checklist, before.checklist);
    assert.equal(after.tracker.readings.length, 2);
    assert.equal(after.tracker.courses[0].first_dose, before.tracker.courses[0].first_dose);
  });
});

const android = (more, view = '; wv') =>
  `Mozilla/5.0 (Linux; Android 14; SM-S911N Build/UP1A${view}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36${more}`;
const iPhone = (more) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${more}`;
const SAFARI_PHONE = iPhone('Version/18.1 Mobile/15E148 Safari/604.1');
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';
const CHROME =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const SAMSUNG =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36';

const plan = lettersOf(
  parcel({
    from: 'Seoul Skin Clinic',
    message: 'See you soon',
    courses: [['course', { firstDose: '2026-12-07', calendar: 'c' }]],
  }),
);

describe('inside', () => {
  const APPS = [
    ['KakaoTalk on Android', android(';KAKAOTALK 2411030'), 'KakaoTalk'],
    ['KakaoTalk on an iPhone', iPhone('Mobile/15E148 KAKAOTALK 11.3.0'), 'KakaoTalk'],
    ['LINE on Android', android(' Line/14.19.1/IAB'), 'LINE'],
    ['LINE on an iPhone', iPhone('Mobile/15E148 Safari Line/14.19.0'), 'LINE'],
    ['WeChat on Android', android(' MMWEBID/1 MicroMessenger/8.0.54 WeChat/arm64'), 'WeChat'],
    ['WeChat on an iPhone', iPhone('Mobile/15E148 MicroMessenger/8.0.54 NetType/WIFI Language/en'), 'WeChat'],
    ['Instagram on Android', android(' Instagram 358.0.0.51.97 Android (34/14; 480dpi)'), 'Instagram'],
    ['Instagram on an iPhone', iPhone('Mobile/22B83 Instagram 358.0.0.29.87 (iPhone16,1)'), 'Instagram'],
    ['Facebook on Android', android(' [FB_IAB/FB4A;FBAV/492.0.0.66.104;]'), 'Facebook'],
    ['Facebook on an iPhone', iPhone('Mobile/22B83 [FBAN/FBIOS;FBAV/492.0.0.60.105]'), 'Facebook'],
    ['an app without a name on Android', android(''), ''],
    ['an app without a name on an iPhone', iPhone('Mobile/15E148'), ''],
  ];
  const titleOf = (app) => say('en', app ? 'inside-app' : 'inside-some-app', { name: app });
  const wayOut = (page, app) => page.getByRole('heading', { level: 2, name: exactly(titleOf(app)) });

  for (const [place, [name, userAgent, app]] of APPS.entries()) {
    journey(
      `${name} everything can be read, and there is a way out`,
      { context: { userAgent } },
      async ({ page }) => {
        await visit(page, '/en/learn/preparation/');
        await wayOut(page, app).waitFor();
        await says(page.getByRole('main'), say('en', 'learn-preparation-title'));
        assert.ok(plain(await page.getByRole('main').innerText()).length > 1500);
        // The link goes along with whoever leaves.
        const it = await openLink(page, pathOf(plan));
        await says(page.locator('blockquote'), 'See you soon');
        await wayOut(page, app).waitFor();
        assert.equal(new URL(page.url()).hash, `#${plan}`);
        if (place % 2 === 0) {
          await button(page, 'inside-stay').click();
          await wayOut(page, app).waitFor({ state: 'detached' });
          await says(page.locator('blockquote'), 'See you soon');
        }
        await it.take.click();
        await says(it.state, say('en', 'bring-back-done', { count: 1 }));
        await wayOut(page, app).waitFor({ state: 'detached' });
        assert.equal(new URL(page.url()).hash, '');
        await visit(page, '/en/learn/preparation/');
        await page.getByRole('navigation', { name: exactly(say('en', 'nav-name')) }).waitFor();
        assert.equal(await wayOut(page, app).count(), 0, 'not after something was kept here');
      },
    );
  }

  const copied = async (page) => {
    const { origin } = new URL(page.url());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await button(page, 'inside-copy').click();
    await page.getByText(exactly(say('en', 'copied'))).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  journey(
    'another app the address is copied with the link',
    { context: { userAgent: APPS[0][1] } },
    async ({ page }) => {
      await openLink(page, pathOf(plan));
      assert.equal(await copied(page), page.url());
      assert.ok(page.url().endsWith(`#${plan}`));
    },
  );

  journey(
    'another app the link goes along through other languages and pages',
    { context: { userAgent: APPS[0][1] } },
    async ({ page }) => {
      await openLink(page, pathOf(plan));
      for (const language of ['ar', 'ko']) {
        await visit(page, `/${language}/open/`);
        await says(page.locator('blockquote'), 'See you soon');
        await page.waitForURL(`**/${language}/open/#${plan}`);
      }
      await page.evaluate(() => document.querySelector('a[hreflang="en"]').click());
      await page.waitForURL(`**/en/open/#${plan}`);
      await says(page.locator('blockquote'), 'See you soon');
    },
  );
  journey(
    'another app a file counts for no copy: many of them save nothing',
    { context: { userAgent: APPS[0][1] }, texts: trackerTexts({}) },
    async ({ page }) => {
      await visit(page, '/en/settings/');
      await downloads(page, button(page, 'action-save-copy'));
      assert.equal((await keeps(page, 'settings'))?.last_copy ?? null, null);
    },
  );

  for (const [name, userAgent] of [
    ['Chrome', CHROME],
    ['Samsung Internet', SAMSUNG],
    ['Safari', SAFARI],
    ['Safari on an iPhone', SAFARI_PHONE],
    ['Chrome on an iPhone', iPhone('CriOS/130.0.6723.90 Mobile/15E148 Safari/604.1')],
  ]) {
    journey(`${name} itself nothing of that is shown`, { context: { userAgent } }, async ({ page }) => {
      await visit(page, '/en/learn/preparation/');
      assert.equal(await button(page, 'inside-stay').count(), 0);
      await openLink(page, pathOf(plan));
      await says(page.locator('blockquote'), 'See you soon');
      assert.equal(new URL(page.url()).hash, '');
      assert.equal(await button(page, 'inside-stay').count(), 0);
    });
  }
});

const shield = (page) => page.getByRole('region', { name: exactly(say('en', 'shield-title')) });

describe('the shield', () => {
  const course = trackerTexts({ firstDose: '2026-11-16' });

  for (const [name, userAgent, isSafari] of [
    ['Safari on an iPhone', SAFARI_PHONE, true],
    ['Safari on a Mac', SAFARI, true],
    ['Chrome', CHROME, false],
  ]) {
    journey(
      `in ${name} ${isSafari ? 'says' : 'does not say'} that the record may be deleted before the next visit`,
      { texts: course, context: { userAgent }, ...on(TODAY) },
      async ({ page }) => {
        for (const path of ['/en/', '/en/settings/']) {
          await visit(page, path);
          await says(shield(page), say('en', 'shield-no-copy'));
          // The tests of the second week are seven days ahead.
          const words = [say('en', 'shield-next-visit', { days: 7 }), say('en', 'shield-safari')];
          if (isSafari) for (const said of words) await says(shield(page), said);
          else for (const said of words) assert.equal(await shield(page).getByText(holding(said)).count(), 0);
        }
      },
    );
  }

  const news = (page, count) =>
    count === 0
      ? eventually(async () => {
          const said = plain(await shield(page).innerText());
          for (const number of [1, 2, 3]) {
            assert.ok(!said.includes(plain(say('en', 'shield-new-since', { count: number }))), said);
          }
        })
      : says(shield(page), say('en', 'shield-new-since', { count }));
  const savesCopy = async (page, day) => {
    await downloads(page, shield(page).getByRole('button', { name: exactly(say('en', 'action-save-copy')) }));
    await says(shield(page), say('en', 'shield-last-copy', { date: dayWords('en', day) }));
  };

  journey(
    'counts what no copy holds, until one is saved',
    { texts: course, ...on(TODAY) },
    async ({ page, context }) => {
      await visit(page, '/en/');
      await news(page, 0);
      await visit(page, visitsPath('en'));
      await writeDown(page, 'en', TODAY, { creatinine: '0.97', 'blood-pressure': '120/80' });
      await visit(page, '/en/');
      await news(page, 2);
      await savesCopy(page, TODAY);
      await news(page, 0);
      await reload(page);
      await news(page, 0);
      // A week later, on the day of the tests: the value. That the visit took place follows from it.
      const later = daysAfter(TODAY, 7);
      await setDay(context, later);
      await visit(page, visitsPath('en'));
      await writeDown(page, 'en', later, { creatinine: '1.01' });
      await says(visits(page).row('week-2'), say('en', 'visit-state-done'));
      await visit(page, '/en/');
      await news(page, 1);
      await savesCopy(page, later);
      await news(page, 0);
    },
  );

  for (const [title, day] of [
    ['the same day', TODAY],
    ['an earlier day', '2026-11-18'],
  ]) {
    journey(
      `counts a value of ${title} that was written down after the copy`,
      { texts: course, ...on(TODAY) },
      async ({ page, context }) => {
        await visit(page, '/en/');
        await savesCopy(page, TODAY);
        await context.clock.setFixedTime(`${TODAY}T18:00:00+09:00`);
        await visit(page, visitsPath('en'));
        await writeDown(page, 'en', day, { creatinine: '0.97' });
        await visit(page, '/en/');
        await news(page, 1);
      },
    );
  }
});

describe('erasing', () => {
  journey(
    'removes everything, also what copies replaced, templates and drafts',
    { texts: trackerTexts() },
    async ({ page }) => {
      const it = await openLink(page, pathOf(plan));
      await it.theirs(say('en', 'place-course')).check();
      await it.take.click();
      await says(it.state, say('en', 'bring-back-done', { count: 1 }));
      await visit(page, '/en/coordinator/');
      await page.locator('#clinic-name').fill('Template Clinic');
      await button(page, 'template-keep').click();
      await page.getByRole('button', { name: exactly('Template Clinic') }).waitFor();
      await page.evaluate(() => {
        localStorage.setItem('rescue-journey/checklist/damaged/7', 'left from an old day');
        localStorage.setItem('other', 'not ours');
      });
      // A draft that outlives the reload.
      await visit(page, '/en/checklist/');
      await page.locator('#new-question').fill('Half a quest');
      await visit(page, '/en/settings/');
      assert.ok(Object.keys(await stored(page)).some((key) => key.startsWith('rescue-journey/shelf/')));
      await button(page, 'action-erase').click();
      await button(page, 'action-erase-now').click();
      await page.locator('#erase-receipt').waitFor();
      const saved = page.locator('.app-facts__row').filter({ hasText: say('en', 'receipt-saved') });
      assert.equal(plain(await saved.locator('dd').innerText()), '2');
      assert.deepEqual(await stored(page), { other: 'not ours' });
      await page.goto('/en/about/');
      await ready(page);
      assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
      await visit(page, '/en/coordinator/');
      assert.equal(await page.locator('#clinic-name').inputValue(), '');
      assert.equal(await page.getByRole('button', { name: exactly('Template Clinic') }).count(), 0);
      await visit(page, '/en/open/');
      assert.equal(await opening(page).taken.count(), 0);
      const left = await keeps(page, 'shelf');
      assert.ok(!left || left.replaced.length + left.templates.length === 0);
    },
  );
});

describe('the installed app', () => {
  const offer = (page) =>
    page.getByRole('main').getByRole('link', { name: exactly(say('en', 'installed-empty-act')) });
  const onHomeScreen = (context) =>
    context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true }),
    );
  const asksOnce = async (page) => {
    await visit(page, '/en/');
    await says(page.getByRole('main'), say('en', 'installed-empty-text'));
    await offer(page).click();
    await page.waitForURL('**/en/open/');
    const it = opening(page);
    await it.link.fill(`https://example.org${pathOf(plan)}`);
    await it.look.click();
    await it.take.click();
    await says(it.state, say('en', 'bring-back-done', { count: 1 }));
    await visit(page, '/en/');
    await says(page.locator('.app-course'), dayWords('en', '2026-12-07'));
    assert.equal(await offer(page).count(), 0);
    await visit(page, '/en/settings/');
    await says(shield(page), say('en', 'shield-installed'));
  };

  journey('on a home screen, empty, asks for the record', { prepare: onHomeScreen }, ({ page }) =>
    asksOnce(page),
  );

  // Chromium shows a page without its bars, as it does with an installed app.
  test('in its own window, empty, asks for the record', { timeout: 60_000 }, async () => {
    const gate = await openGate(baseUrl);
    const args = [...launch.args, `--app=${gate.url}/en/`];
    const context = await chromium.launchPersistentContext('', { ...launch, args, baseURL: gate.url });
    try {
      const guard = await watch(context, gate.url);
      const [page] = context.pages();
      await ready(page);
      assert.ok(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches));
      await asksOnce(page);
      guard.check();
    } finally {
      await context.close();
      await gate.close();
    }
  });

  journey('is not what a tab is', {}, async ({ page }) => {
    await visit(page, '/en/');
    assert.equal(await offer(page).count(), 0);
  });
});
