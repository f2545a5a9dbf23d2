// What is given away and what is taken over: a clinic's plan for a patient, a record for another phone, one table for many
// patients. Nothing changes before a person presses for it, and what was taken can be given back.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { isAccessible, sticksOut, TALL, violations } from './support/axe.mjs';
import { isTicked, item, says } from './support/checklist.mjs';
import { eventually, hasFocus, journey, keptOffline, ready, reload, visit } from './support/journey.mjs';
import {
  bytesOf,
  fillIn,
  fillPlan,
  goTo,
  here,
  lettersOf,
  madeLink,
  opening,
  openLink,
  parcel,
  pathOf,
  readCode,
  readTable,
  sealedLink,
  showsRows,
  tabTo,
  unpacked,
} from './support/share.mjs';
import { CODES, exactly, LANGUAGES, plain, precached, say } from './support/site.mjs';
import { checklistOf, newest, slotText, stored } from './support/slots.mjs';
import { daysAfter, dayWords, downloads, setDay, TODAY, trackerTexts, visits } from './support/visits.mjs';

const CLINIC = 'Seoul Skin Clinic';
const DESKTOP = { viewport: { width: 1280, height: 900 }, hasTouch: false };
/** A profile of its own, in which nothing is kept. */
const EMPTY = { storageState: { cookies: [], origins: [] } };
const YESTERDAY = daysAfter(TODAY, -1);
const PLANNED = '2026-12-07';
const OWN = '2026-12-14';
const MESSAGE = '여권을 가져오세요. Bring your passport 🙂';

const todayWords = (language) =>
  dayWords(language, new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Seoul' }));
/** Notes that this was seen: what is said anew is another element. */
const fresh = async (shown) => {
  if (await shown.count()) await shown.evaluate((element) => element.setAttribute('data-seen', ''));
};
const region = (page, language, message) =>
  page.getByRole('region', { name: exactly(say(language, message)) });
const keeps = async (page, name) => newest(await stored(page), name);

/** The clinic's form as it is filled in for one patient: a first dose, a time, a step left out, a message. */
const prepares = async (page, language, reads) => {
  await visit(page, `/${language}/coordinator/`);
  await fillIn(page, { 'clinic-name': CLINIC });
  await page.locator('#plan-visits > summary').click();
  await page.locator('#plan-steps > summary').click();
  await page.getByRole('checkbox', { name: exactly(say(language, 'checklist-item-brand-names')) }).uncheck();
  await page.getByRole('checkbox', { name: exactly(say(language, 'checklist-item-bring-boxes')) }).uncheck();
  await fillPlan(page, { language: reads, firstDose: PLANNED });
  await fillIn(page, { 'plan-baseline-1-time': '9:30', 'plan-message': MESSAGE });
  return madeLink(page, MESSAGE);
};

describe('a plan', () => {
  // What the patient has: an own course, a step done long ago, one ticked this morning, and a question.
  const texts = {
    ...trackerTexts({ firstDose: OWN }),
    'rescue-journey/checklist/0': slotText(
      1,
      1,
      checklistOf(
        {
          'bring-boxes': { status: 'done', done_on: '2026-10-01' },
          'brand-names': {
            status: 'done',
            done_on: TODAY,
            edited: Date.parse(`${TODAY}T08:00:00+09:00`),
          },
          'who-to-call': { status: 'done' },
        },
        [{ id: 'q', edited: 5, text: 'Which shampoo?' }],
      ),
    ),
  };

  for (const language of CODES) {
    const prepare = (context) => setDay(context, TODAY);
    journey(
      `from a clinic in Korean is looked at, taken, undone, and given back in part (${language})`,
      { language, texts, prepare },
      async ({ page, open }) => {
        const { context: office } = await open({ ...DESKTOP, ...EMPTY, locale: LANGUAGES.ko.locale });
        await setDay(office, YESTERDAY);
        const link = await prepares(await office.newPage(), 'ko', language);
        assert.equal(new URL(link).pathname, `/${language}/open/`);

        // Nothing changes by looking.
        await visit(page, `/${language}/`);
        const before = await stored(page);
        const it = await openLink(page, here(link), language);
        await says(
          it.state,
          say(language, 'open-plan-from', { name: CLINIC, date: dayWords(language, YESTERDAY) }),
        );
        await says(page.locator('blockquote'), MESSAGE);
        await says(page.getByRole('main'), say(language, 'open-not-checked'));
        const names = {
          course: say(language, 'place-course'),
          contact: say(language, 'place-contact'),
          time: say(language, 'place-visit', { name: say(language, 'plan-baseline-1') }),
          old: say(language, 'checklist-item-bring-boxes'),
          newer: say(language, 'checklist-item-brand-names'),
        };
        await showsRows(it, language, [
          [names.course, 'tag-changed'],
          [names.contact, 'tag-new'],
          [names.time, 'tag-new'],
          [names.old, 'tag-changed'],
          [names.newer, 'tag-both'],
        ]);
        for (const title of [names.contact, names.time]) assert.ok(await it.theirs(title).isChecked(), title);
        for (const title of [names.course, names.old, names.newer]) {
          assert.ok(await it.mine(title).isChecked(), `${title} is not chosen for the person`);
        }
        assert.deepEqual(await stored(page), before);

        // Taken: on the first page, among the visits, and on the checklist.
        await it.theirs(names.course).check();
        await it.theirs(names.old).check();
        await it.take.click();
        await says(it.state, say(language, 'bring-back-done', { count: 4 }));
        const plan = visits(page, language);
        const first = page.locator('.app-course');
        const hasCourse = (day) => says(first, dayWords(language, day));
        const contact = page.getByRole('heading', { level: 3, name: exactly(CLINIC) });
        const call = page.getByRole('main').locator('a[href="tel:020000000"]');
        await goTo(page, language, 'nav-journey');
        await hasCourse(PLANNED);
        await call.waitFor();
        await goTo(page, language, 'nav-visits');
        await says(plan.row('baseline-1'), '09:30');
        await contact.waitFor();
        await goTo(page, language, 'nav-checklist');
        await says(item(page, 'bring-boxes', language).root, say(language, 'status-not-for-me'));
        await isTicked(item(page, 'brand-names', language));

        // Undone: all of it as it was.
        await says(it.notice, say(language, 'undo-copy-brought'));
        await it.undo.click();
        await isTicked(item(page, 'bring-boxes', language));
        await goTo(page, language, 'nav-visits');
        await contact.waitFor({ state: 'detached' });
        await says(plan.row('first-dose'), dayWords(language, OWN));
        assert.ok(!plain(await plan.row('baseline-1').innerText()).includes('09:30'));
        await goTo(page, language, 'nav-journey');
        await hasCourse(OWN);

        // Taken again, one part changed, and after a reload the rest is given back.
        await page.clock.setFixedTime(`${TODAY}T13:00:00+09:00`);
        await openLink(page, here(link), language);
        for (const title of Object.values(names)) await it.theirs(title).check();
        await it.take.click();
        await says(it.state, say(language, 'bring-back-done', { count: 5 }));
        await goTo(page, language, 'nav-visits');
        await region(page, language, 'contacts-title')
          .getByRole('button', { name: exactly(say(language, 'action-change')) })
          .click();
        await page.locator('#contact-phone').fill('02-111-1111');
        await page.getByRole('button', { name: exactly(say(language, 'mine-save')) }).click();
        await page.locator('a[href^="tel:"]', { hasText: '02-111-1111' }).waitFor();
        await visit(page, `/${language}/open/`);
        await reload(page);
        await says(it.taken, say(language, 'taken-from', { name: CLINIC, date: dayWords(language, TODAY) }));
        await it.takeBack.first().click();
        await says(it.notice, say(language, 'undo-taken-back', { count: 4 }));
        await reload(page);
        await goTo(page, language, 'nav-visits');
        await page.locator('a[href^="tel:"]', { hasText: '02-111-1111' }).waitFor();
        await says(plan.row('first-dose'), dayWords(language, OWN));
        await goTo(page, language, 'nav-checklist');
        await isTicked(item(page, 'bring-boxes', language));
        await isTicked(item(page, 'brand-names', language));
        assert.equal((await keeps(page, 'checklist')).questions[0].text, 'Which shampoo?');
      },
    );
  }
});

describe('the code', () => {
  const context = { ...DESKTOP, deviceScaleFactor: 2 };
  const readsAs = (shown, link) =>
    eventually(async () => assert.equal(readCode(await shown.screenshot()), link));

  journey(
    'on the screen and on paper is the link, in light and dark',
    { context },
    async ({ page, open }) => {
      await visit(page, '/en/coordinator/');
      await fillPlan(page, { language: 'ar', firstDose: PLANNED, message: MESSAGE });
      const link = await madeLink(page, MESSAGE);
      const code = page.getByRole('img', { name: exactly(say('en', 'link-code-name')) });
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await code.scrollIntoViewIfNeeded();
        await readsAs(page, link);
      }
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.app-sheet');
      await readsAs(sheet, link);
      await says(sheet, say('ar', 'sheet-camera'));
      await says(sheet, link);
      assert.equal(await page.locator('.app-qr').isVisible(), false, 'the form and its code are not printed');

      const { context: phone } = await open({ locale: LANGUAGES.ar.locale });
      const patient = await phone.newPage();
      const it = await openLink(patient, here(link));
      assert.equal(await it.rows.count(), 2);
      await says(patient.locator('blockquote'), MESSAGE);
    },
  );

  journey(
    'opens the plan also without a network, after one visit',
    {},
    async ({ page, context, gate, open }) => {
      const { context: office } = await open(DESKTOP);
      const desk = await office.newPage();
      await visit(desk, '/en/coordinator/');
      await fillPlan(desk, { language: 'ko', firstDose: PLANNED, message: MESSAGE });
      const code = desk.getByRole('img', { name: exactly(say('en', 'link-code-name')) });
      const link = await madeLink(desk, MESSAGE);
      await readsAs(code, link);
      const scanned = readCode(await code.screenshot());
      await desk.close();
      await visit(page, '/ko/');
      await keptOffline(
        page,
        precached().map(({ url }) => url),
      );
      await gate.offline();
      await context.setOffline(true);
      const it = await openLink(page, here(scanned));
      await it.take.click();
      await says(it.state, say('ko', 'bring-back-done', { count: 2 }));
      await goTo(page, 'ko', 'nav-visits');
      await says(visits(page, 'ko').row('first-dose'), dayWords('ko', PLANNED));
    },
  );
});

/** What a person has in these journeys: one of everything, with words that are found nowhere else. */
const WORDS = {
  place: 'Blue hall 7',
  value: '0.97',
  note: 'Dr Kim keeps the paper',
  question: 'Which shampoo is mild?',
  medicine: 'Ibuprofenol',
  contact: 'Miss Park the helper',
};
const RECORD = {
  ...trackerTexts({
    values: [['2026-11-20', 'creatinine', WORDS.value, 'mg/dL']],
    visits: { 'week-4': { time: '10:30', place: WORDS.place } },
  }),
  'rescue-journey/checklist/0': slotText(
    1,
    1,
    checklistOf({ 'bring-boxes': { status: 'done', note: WORDS.note } }, [
      { id: 'q', edited: 5, text: WORDS.question },
    ]),
  ),
};

describe('a passcode', () => {
  const CODE = 'Blue horse 7 말';
  const everywhere = (page) =>
    page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        document.cookie,
        location.href,
      ]),
    );

  journey(
    'locks a record: with it, without it, and with another one',
    { texts: RECORD },
    async ({ page, open }) => {
      await visit(page, '/en/share/');
      await fillIn(page, { 'code-share': CODE, 'share-from': 'Mina' });
      await page.getByRole('button', { name: exactly(say('en', 'share-make')) }).click();
      const link = await sealedLink(page);
      await says(region(page, 'en', 'link-ready'), say('en', 'link-sealed'));
      // Nothing of the record can be read in it, packed or not.
      const { bytes } = bytesOf(link);
      assert.throws(() => unpacked(link));
      for (const words of [...Object.values(WORDS), 'creatinine', 'Mina', CODE]) {
        assert.ok(!bytes.includes(words), words);
      }
      await reload(page);
      assert.ok(!(await everywhere(page)).includes('horse'));
      assert.equal(await page.locator('#code-share').inputValue(), '');

      const { context } = await open(EMPTY);
      const other = await context.newPage();
      const it = await openLink(other, here(link));
      const wrong = other.locator('#code-error');
      await says(it.state, say('en', 'open-sealed'));
      const empty = await stored(other);
      for (const code of ['', 'blue horse 7 말', `${CODE}.`]) {
        await it.code.fill(code);
        await fresh(wrong);
        await it.look.click();
        await says(wrong.and(other.locator(':not([data-seen])')), say('en', 'error-passcode'));
      }
      await it.code.fill(CODE);
      await reload(other);
      await says(it.state, say('en', 'open-sealed'));
      assert.ok(!(await everywhere(other)).includes('horse'));
      assert.deepEqual(await stored(other), empty);
      await it.code.fill(` ${CODE} `);
      await it.look.click();
      await it.show.click();
      await says(it.state, say('en', 'open-copy-from', { name: 'Mina', date: todayWords('en') }));
      await it.take.click();
      await goTo(other, 'en', 'nav-checklist');
      await says(item(other, 'bring-boxes').root, WORDS.note);
      assert.ok(!(await everywhere(other)).includes('horse'));
    },
  );

  journey('of a plan is not in a template and not kept', { context: DESKTOP }, async ({ page }) => {
    await visit(page, '/en/coordinator/');
    await fillPlan(page, { firstDose: PLANNED });
    await madeLink(page, CLINIC);
    await fillIn(page, { 'code-plan': CODE });
    await sealedLink(page);
    await page.getByRole('button', { name: exactly(say('en', 'template-keep')) }).click();
    await page.getByRole('button', { name: exactly(CLINIC) }).waitFor();
    await reload(page);
    assert.equal(
      await page.locator('#clinic-name').inputValue(),
      CLINIC,
      'what else was typed is still there',
    );
    assert.equal(await page.locator('#code-plan').inputValue(), '');
    assert.ok(!(await everywhere(page)).includes('horse'));
  });
});

describe('a link that cannot be read', () => {
  const whole = lettersOf(
    parcel({
      from: CLINIC,
      language: 'en',
      message: MESSAGE,
      madeOn: TODAY,
      courses: [['course', { firstDose: PLANNED, calendar: 'c' }]],
      contacts: [['clinic', { name: CLINIC, phone: '02-000-0000' }]],
    }),
  );
  const changed = (place) => {
    const other = whole[place] === 'x' ? 'y' : 'x';
    return whole.slice(0, place) + other + whole.slice(place + 1);
  };
  /** The letters that say how long it is: one of them changed may also make it look cut. */
  const LENGTH = ['rj1.'.length + 6, 'rj1.'.length + 10];
  const spread = (from, to, count) =>
    Array.from({ length: count }, (_, number) => from + Math.floor(((to - from) * number) / (count - 1)));

  /** It says this, anew, and nothing else. */
  const refuses = async (page, it, letters, message) => {
    await fresh(it.error);
    await page.goto(pathOf(letters));
    await it.error.and(page.locator(':not([data-seen])')).waitFor();
    assert.equal(plain(await it.error.innerText()), plain(say('en', message)), letters.slice(0, 60));
    assert.equal(await it.rows.count(), 0);
  };
  const isRefused = (title, message, all) =>
    journey(`${title} changes nothing and says so`, { texts: RECORD }, async ({ page }) => {
      const it = opening(page);
      await visit(page, '/en/open/');
      const before = await stored(page);
      for (const letters of all) await refuses(page, it, letters, message);
      assert.deepEqual(await stored(page), before);
      // The next one is opened all the same.
      await page.goto(pathOf(whole));
      await says(page.locator('blockquote'), MESSAGE);
    });

  isRefused(
    'cut anywhere',
    'error-link-cut',
    spread(2, whole.length - 1, 40).map((end) => whole.slice(0, end)),
  );
  isRefused(
    'with one letter changed',
    'error-link-changed',
    [...spread('rj1.'.length, LENGTH[0] - 1, 6), ...spread(LENGTH[1], whole.length - 1, 40)].map(changed),
  );
  isRefused('with something added', 'error-link-changed', [`${whole}AAAA`, `${whole}-_-_`]);
  isRefused('of something else', 'error-not-a-link', ['rjx.abc', 'rj-1.AAAA', 'rj1x.AAAA']);
  isRefused('from a newer version', 'error-link-newer', [
    `rj2.${whole.slice(4)}`,
    'rj2',
    'rj17.',
    lettersOf(parcel({}), 2),
  ]);
  isRefused('that is far too long', 'error-link-too-large', [
    `rj1.${'A'.repeat(8200)}`,
    `rj1.${'-'.repeat(9000)}`,
  ]);
  isRefused('that unpacks to far more', 'error-link-too-large', [
    lettersOf(Buffer.alloc(64 * 1024 + 1)),
    lettersOf(Buffer.alloc(5 * 1024 * 1024)),
    lettersOf(
      parcel({ questions: Array.from({ length: 501 }, (_, number) => [`q${number}`, { text: '?' }]) }),
    ),
    lettersOf(parcel({ message: 'a'.repeat(2001) })),
  ]);
  isRefused('with nothing in it, or with something that is no plan', 'error-link-changed', [
    lettersOf(Buffer.alloc(0)),
    lettersOf(Buffer.from([9])),
    lettersOf(Buffer.from('{"kind":"plan"}')),
    lettersOf(Buffer.concat([parcel({}), Buffer.from([0])])),
    lettersOf(parcel({ courses: [['course', { firstDose: '9999-12-31', weeks: 12 }]] }).subarray(0, -3)),
    lettersOf(parcel({ visits: [['week-4', { time: 24 * 60 }]] })),
  ]);

  journey(
    'is not opened either where the letters of its length were changed',
    { texts: RECORD },
    async ({ page }) => {
      const it = opening(page);
      await visit(page, '/en/open/');
      const before = await stored(page);
      for (let place = LENGTH[0]; place < LENGTH[1]; place += 1) {
        for (const letter of ['B', 'Q', 'g', '-'].filter((it) => it !== whole[place])) {
          await page.evaluate(
            (id) => document.getElementById(id)?.setAttribute('data-seen', ''),
            'open-state',
          );
          await page.goto(pathOf(whole.slice(0, place) + letter + whole.slice(place + 1)));
          await page.locator('#open-state:not([data-seen])').waitFor();
          assert.equal(await it.take.count(), 0, `${place} ${letter}`);
        }
      }
      assert.deepEqual(await stored(page), before);
    },
  );

  journey('pasted says the same; one inside a message is opened', {}, async ({ page }) => {
    const it = opening(page);
    await visit(page, '/en/open/');
    for (const [words, message] of [
      ['', 'error-not-a-link'],
      ['https://example.org/', 'error-not-a-link'],
      [`https://example.org/en/open/#${whole.slice(0, 90)}`, 'error-link-cut'],
      ['{"format":"other"}', 'error-copy-not-ours'],
    ]) {
      await fresh(it.error);
      await it.link.fill(words);
      await it.look.click();
      await says(it.error.and(page.locator(':not([data-seen])')), say('en', message));
    }
    await it.link.fill(`Hello! ${MESSAGE}\nhttps://example.org/ar/open/#${whole}\nBye`);
    await it.look.click();
    await says(page.locator('blockquote'), MESSAGE);
  });
});

describe('a link from someone who means harm', () => {
  const TAGS = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><b>bold</b>';
  const HIDDEN = 'pay\u202Etxt.exe\u200B\u200F\u2067\uFEFF\u{E0041}me';
  const SEEN = 'paytxt.exeme';
  const FORMULA = "=cmd|' /C calc'!A0";
  const IDS = ['__proto__', 'constructor', 'toString', '../../settings', '"><script>'];
  const harm = {
    from: `${HIDDEN} ${TAGS}`,
    language: '../../x',
    message: `${TAGS}\n${HIDDEN}\n${FORMULA}\nFor javascript:alert(1)`,
    madeOn: TODAY,
    courses: [
      ['course', { firstDose: PLANNED, calendar: `${TAGS}\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///x` }],
      ...IDS.map((id) => [id, { firstDose: OWN, weeks: 255 }]),
    ],
    visits: [
      ['week-4', { place: TAGS, with: HIDDEN, said: FORMULA, skipped: TAGS, time: 630, zone: 'Etc/<b>' }],
      ...IDS.map((id) => [
        id,
        { name: `${FORMULA} ${id}`, day: PLANNED, time: 630, zone: 'No/Where', place: HIDDEN },
      ]),
    ],
    values: IDS.map((id) => [id, { day: '2026-11-20', text: '0.9', range: FORMULA }]),
    items: [...IDS, 'bring-boxes'].map((id) => [id, { note: `${TAGS} ${HIDDEN}` }]),
    questions: IDS.map((id) => [id, { text: `${FORMULA} ${TAGS} ${HIDDEN}` }]),
    medicines: IDS.map((id) => [
      id,
      { name: `${TAGS} ${id}`, holds: [...IDS, TAGS], by: HIDDEN, dose: FORMULA },
    ]),
    contacts: [
      [
        'clinic',
        { name: `${HIDDEN} clinic`, phone: 'javascript:alert(1)', mail: 'a@b.example?bcc=evil@c.example' },
      ],
      ['helper', { name: TAGS, phone: '+82-2-123;ext=<b>', mail: 'javascript:alert(1)//@x', place: TAGS }],
      ...IDS.map((id) => [id, { name: `${FORMULA} ${id}`, phone: 'data:text/html,1', mail: FORMULA }]),
    ],
  };

  /** Nothing was made of the words but words. */
  const isOnlyText = async (page) => {
    const found = await page.evaluate(() => ({
      hacked: 'hacked' in window,
      elements: [...document.querySelectorAll('#app :is(script, img, b, iframe, object, embed)')].map(
        (element) => element.outerHTML,
      ),
      handlers: [...document.querySelectorAll('#app *')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      hidden: /[\u202A-\u202E\u200B-\u200F\uFEFF\u{E0000}-\u{E0FFF}]/u.test(document.body.textContent),
      links: [...document.querySelectorAll('#app a')].map((link) => link.getAttribute('href')),
    }));
    assert.deepEqual(
      { ...found, links: [] },
      { hacked: false, elements: [], handlers: 0, hidden: false, links: [] },
    );
    const good = /^(\/(?!\/)|#|https:\/\/[a-z.-]+\/|tel:\+?[0-9]*$|mailto:[\w.+-]+@[\w.+-]+$)/;
    assert.deepEqual(
      found.links.filter((href) => !good.test(href)),
      [],
    );
  };

  journey('brings only words', { prepare: (context) => setDay(context, TODAY) }, async ({ page }) => {
    const dialogs = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    const it = await openLink(page, pathOf(lettersOf(parcel(harm))));
    // Records of two kinds with one id: for each the one that is shown as chosen is the one that is taken.
    await it.rows.first().waitFor();
    assert.equal(await it.rows.getByRole('radio', { checked: true }).count(), await it.rows.count());
    await says(page.locator('blockquote'), SEEN);
    await says(page.locator('blockquote'), TAGS);
    await isOnlyText(page);
    await it.rows.first().waitFor();
    await it.take.click();
    await says(it.state, say('en', 'bring-back-done', { count: 40 }));
    for (const [name, path] of [
      ['nav-journey', ''],
      ['nav-checklist', 'checklist/'],
      ['nav-medicines', 'medicines/'],
      ['nav-visits', 'visits/'],
    ]) {
      await goTo(page, 'en', name);
      await page.waitForURL(`**/en/${path}`);
      await isOnlyText(page);
    }
    const contacts = region(page, 'en', 'contacts-title');
    await says(contacts, `${SEEN} clinic`);
    // What is no number calls nobody.
    await contacts.locator('a[href="tel:+822123"]').waitFor();
    assert.equal(await contacts.locator('a[href^="tel:"]').count(), 1);
    // Nor in the files that other programs open.
    const save = async (message) => (await downloads(page, visits(page).button(message))).bytes;
    const calendar = (await save('calendar-add')).toString();
    assert.equal(calendar.match(/^BEGIN:VEVENT/gm).length, calendar.match(/^UID:/gm).length);
    assert.doesNotMatch(calendar, /^ATTACH/m);
    const cells = readTable(await save('values-export')).flat();
    assert.deepEqual(
      cells.filter((cell) => /^\s*[=+@-]/.test(cell)),
      [],
    );
    await visit(page, '/en/settings/');
    await isOnlyText(page);
    await visit(page, '/en/open/');
    await says(it.taken, SEEN);
    await isOnlyText(page);

    // The app still works, and what it keeps can be read.
    await visit(page, '/en/checklist/');
    await item(page, 'medicines-letter').tick.click();
    await isTicked(item(page, 'medicines-letter'));
    await reload(page);
    await isTicked(item(page, 'medicines-letter'));
    const tracker = await keeps(page, 'tracker');
    assert.deepEqual(new Set(tracker.contacts.map(({ id }) => id)), new Set(['clinic', 'helper', ...IDS]));
    const hidden = Object.values(await stored(page)).filter((kept) =>
      /[\u202E\u200B\u2067\uFEFF]/.test(kept),
    );
    assert.deepEqual(hidden, []);
    assert.deepEqual(dialogs, []);
  });
});

describe('what is in a link', () => {
  const record = lettersOf(
    parcel({
      kind: 'record',
      from: 'Mina',
      madeOn: TODAY,
      questions: [['q', { text: WORDS.question }]],
      contacts: [['helper', { name: WORDS.contact, phone: '02-000-0000' }]],
    }),
  );
  const plan = lettersOf(
    parcel({ from: CLINIC, message: MESSAGE, madeOn: TODAY, contacts: [['clinic', { name: CLINIC }]] }),
  );
  const html = (page) => page.evaluate(() => document.documentElement.outerHTML);

  journey('of a record is not shown before a press', {}, async ({ page }) => {
    const it = await openLink(page, pathOf(record));
    await says(it.state, say('en', 'open-closed'));
    for (const words of [WORDS.question, WORDS.contact, 'Mina']) {
      assert.ok(!(await html(page)).includes(words), words);
    }
    await it.show.click();
    await says(page.getByRole('main'), WORDS.question);
    await it.leave.click();
    await it.link.waitFor();
    assert.ok(!(await html(page)).includes(WORDS.question));
    await reload(page);
    await it.link.waitFor();
    assert.equal(await it.link.inputValue(), '', 'a link that was left is gone');
  });

  journey('says all of what is taken', {}, async ({ page }) => {
    const there = { day: PLANNED, time: 630, zone: 'America/New_York' };
    await openLink(
      page,
      pathOf(
        lettersOf(
          parcel({
            visits: [['week-4', there]],
            medicines: [['m', { name: 'Advil', holds: ['paracetamol'] }]],
            contacts: [['clinic', { name: 'عيادة', phone: '02-111-2222' }]],
          }),
        ),
        'ko',
      ),
    );
    const main = page.getByRole('main');
    await says(main, 'America/New_York');
    // Not what the name says, but what it is checked by.
    await says(main, 'Advil · 아세트아미노펜');
    await says(main, say('ko', 'mine-who-self'));
    // A number behind a word that is written from right to left stays as it is.
    assert.match(await main.innerText(), /\u2068عيادة\u2069 · \u206802\u2011111\u20112222\u2069/);
  });

  journey('keeps what was chosen, wherever the keyboard goes', {}, async ({ page }) => {
    const it = await openLink(page, pathOf(plan));
    const contact = say('en', 'place-contact');
    await it.mine(contact).check();
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => document.querySelector('a[href="#page"]').click());
    await page.waitForURL('**/#page');
    await page.goBack();
    assert.ok(await it.mine(contact).isChecked());
  });

  journey('of a plan is shown at once, and nothing of it is kept', {}, async ({ page }) => {
    await visit(page, '/en/');
    const before = await stored(page);
    await openLink(page, pathOf(plan));
    await says(page.locator('blockquote'), MESSAGE);
    assert.deepEqual(await stored(page), before);
  });

  journey('stays out of the network, the address bar and the history', {}, async ({ page, gate }) => {
    await visit(page, '/en/');
    const it = await openLink(page, pathOf(plan));
    assert.equal(new URL(page.url()).hash, '');
    await it.take.click();
    await goTo(page, 'en', 'nav-visits');
    await page.waitForURL('**/en/visits/');
    await page.goBack();
    await page.waitForURL('**/en/open/');
    await it.link.waitFor();
    assert.equal(await it.link.inputValue(), '');
    await page.goBack();
    await page.waitForURL('**/en/');
    await ready(page);
    await page.goForward();
    await page.waitForURL('**/en/open/');
    await ready(page);
    assert.ok(!(await html(page)).includes(plan.slice(0, 30)));
    // All that a server gets to see, with every header; a chat that looks for a preview gets the empty page.
    const seen = JSON.stringify(gate.log);
    assert.ok(gate.asked(/\/en\/open\/$/).length > 0);
    assert.ok(!seen.includes('rj1') && !seen.includes('%23') && !seen.includes(plan.slice(4, 30)));
    const preview = await (await fetch(`${gate.url}/en/open/`)).text();
    assert.ok(preview.includes(say('en', 'open-title')));
    for (const words of [CLINIC, MESSAGE, 'rj1.']) assert.ok(!preview.includes(words), words);
  });
});

/** A record with one of everything, as a link carries it. */
const everything = {
  kind: 'record',
  from: 'Mina',
  madeOn: TODAY,
  courses: [['course', { firstDose: '2026-10-26', weeks: 16, calendar: 'k3f9x2' }]],
  visits: [
    ['week-4', { time: 630, place: WORDS.place, with: 'Dr Lee', said: 'Come again' }],
    ['end', { skipped: 'Moved home' }],
    ['own-1', { name: 'Dentist', day: '2026-12-01', time: 840 }],
  ],
  values: [
    ['r1', { day: '2026-10-19', text: WORDS.value }],
    ['r2', { day: '2026-11-20', text: '120/80', measure: 1, unit: 6, range: '90-140' }],
  ],
  items: [
    ['bring-boxes', { status: 1, doneOn: '2026-10-01', note: WORDS.note }],
    ['brand-names', { status: 2 }],
    ['allergy', { status: 3 }],
  ],
  questions: [['q', { text: WORDS.question }]],
  medicines: [['m', { name: WORDS.medicine, holds: ['ibuprofen'], dose: '200 mg', by: 'Dr Kim' }]],
  contacts: [
    [
      'clinic',
      { name: CLINIC, phone: '02-000-0000', mail: 'desk@clinic.example', place: 'Seoul', hours: '9 to 5' },
    ],
    ['helper', { name: WORDS.contact, phone: '010-0000-0000' }],
  ],
};

describe('a record', () => {
  const prepare = (context) => setDay(context, TODAY);
  const takes = async (it) => {
    await it.take.click();
    await says(it.state, say('en', 'bring-back-done', { count: 13 }));
  };
  /** What the pages say that show the record. */
  const pagesSay = async (page) => {
    const said = {};
    for (const path of ['checklist/', 'visits/?show=all', 'medicines/']) {
      await visit(page, `/en/${path}`);
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) details.open = true;
      });
      said[path] = plain(await page.getByRole('main').innerText());
    }
    return said;
  };
  const bare = (document) =>
    JSON.parse(JSON.stringify(document, (key, value) => (key === 'edited' ? undefined : value)));

  journey('moves to another browser by link and by file', { prepare }, async ({ page, open }) => {
    const first = await openLink(page, pathOf(lettersOf(parcel(everything))));
    await first.show.click();
    await takes(first);
    const expected = await pagesSay(page);
    for (const words of Object.values(WORDS)) {
      assert.ok(
        Object.values(expected).some((said) => said.includes(words)),
        words,
      );
    }
    await visit(page, '/en/share/');
    const file = await downloads(
      page,
      page.getByRole('button', { name: exactly(say('en', 'action-save-copy')) }),
    );
    await page.getByRole('button', { name: exactly(say('en', 'share-make')) }).click();
    const link = await madeLink(page, WORDS.question);
    await says(region(page, 'en', 'link-ready'), say('en', 'link-open-to-all'));

    const profile = async (arrive) => {
      const { context } = await open(EMPTY);
      await prepare(context);
      const other = await context.newPage();
      await takes(await arrive(other));
      assert.deepEqual(await pagesSay(other), expected);
      for (const name of ['checklist', 'tracker', 'medicines']) {
        assert.deepEqual(bare(await keeps(other, name)), bare(await keeps(page, name)), name);
      }
      await context.close();
    };
    await profile(async (other) => {
      const it = await openLink(other, here(link));
      await it.show.click();
      return it;
    });
    await profile(async (other) => {
      await visit(other, '/en/open/');
      await other
        .locator('#copy-file')
        .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
      return opening(other);
    });
  });

  journey('leaves out what is not ticked', { prepare, texts: RECORD }, async ({ page }) => {
    await visit(page, '/en/share/');
    for (const part of ['visits', 'values', 'checklist']) {
      await page.getByRole('checkbox', { name: exactly(say('en', `share-${part}`)) }).uncheck();
    }
    await page.getByRole('button', { name: exactly(say('en', 'share-make')) }).click();
    const carried = unpacked(await madeLink(page, WORDS.question));
    for (const words of [WORDS.place, WORDS.value, WORDS.note]) assert.ok(!carried.includes(words), words);
  });

  journey('opened twice has nothing left to take', { prepare }, async ({ page }) => {
    const path = pathOf(lettersOf(parcel(everything)));
    const it = await openLink(page, path);
    await it.show.click();
    await takes(it);
    const before = await stored(page);
    await page.goto(path);
    await it.show.click();
    const main = page.getByRole('main');
    await says(main, say('en', 'bring-back-same'));
    await says(main, say('en', 'open-same', { count: 13 }));
    assert.equal(await it.rows.count(), 0);
    assert.equal(await it.take.count(), 0);
    await it.leave.click();
    await it.link.waitFor();
    assert.deepEqual(await stored(page), before);
  });
});

describe('many patients at once', () => {
  const DAY = (number) => daysAfter(PLANNED, number % 28);
  const patients = Array.from({ length: 200 }, (_, number) => ({
    name: number === 7 ? '=HYPERLINK("x")' : `A-${number} "김, ${number}"`,
    language: CODES[number % 3],
    day: DAY(number),
  }));
  const table = [
    'patient,language,first_dose,weeks,first_visit,first_visit_time,message',
    ...patients.map(
      ({ name, language, day }) => `"${name.replaceAll('"', '""')}",${language},${day},16,,10:30,`,
    ),
    'Wrong,xx,2026-12-07,,,,',
    'Worse,en,2026-02-31,,,,',
  ].join('\n');
  /** Runs in the page: makes the links. Gives how long that took. */
  const make = () =>
    new Promise((resolve) => {
      const start = performance.now();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#many-ready')) return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector('#many-rows').form.requestSubmit();
    });
  const notePrint = (context) =>
    context.addInitScript(() => {
      window.print = () => {
        window.printed = document.querySelectorAll('.app-sheet').length;
      };
    });

  journey(
    'are 200 links in a moment',
    { context: DESKTOP, prepare: notePrint },
    async ({ page, open, t }) => {
      await visit(page, '/en/coordinator/many/');
      await page.locator('#many-rows').fill(table);
      await page.getByRole('button', { name: exactly(say('en', 'many-make')) }).click();
      await says(page.locator('#link-problem'), say('en', 'plan-no-clinic'));
      await visit(page, '/en/coordinator/');
      await fillPlan(page, {});
      await visit(page, '/en/coordinator/many/');
      assert.equal(await page.locator('#many-rows').inputValue(), table);
      const took = await page.evaluate(make);
      t.diagnostic(`${Math.round(took)} ms`);
      assert.ok(took < 2000, `${took} ms`);
      await says(page.locator('#many-ready'), say('en', 'many-ready', { count: 200, wrong: 2 }));
      const rows = page.locator('.app-table tbody > tr');
      assert.equal(await rows.count(), 202);
      await says(rows.nth(200), say('en', 'many-unreadable', { column: 'language' }));
      await says(rows.nth(201), say('en', 'many-unreadable', { column: 'first_dose' }));

      const save = page.getByRole('button', { name: exactly(say('en', 'many-save')) });
      const [head, ...links] = readTable((await downloads(page, save)).bytes);
      assert.deepEqual(head, ['patient', 'language', 'link', 'message']);
      assert.equal(links.length, 200);
      assert.equal(new Set(links.map(([, , link]) => link)).size, 200);
      for (const [place, [name, language, link, message]] of links.entries()) {
        const patient = patients[place];
        assert.equal(name, patient.name.replace(/^=/, "'="));
        assert.equal(language, patient.language);
        assert.ok(link.startsWith(`${new URL(page.url()).origin}/${language}/open/#rj1.`), link);
        assert.ok(message.includes(CLINIC));
        assert.ok(!unpacked(link).includes('A-'), 'the name of the patient is not in the link');
      }
      for (const place of [8, 199]) {
        const { language, day } = patients[place];
        const { context } = await open(EMPTY);
        const phone = await context.newPage();
        const it = await openLink(phone, here(links[place][2]));
        await says(it.rows.filter({ has: it.row(say(language, 'place-course')) }), dayWords(language, day));
        await context.close();
      }
      await page.getByRole('button', { name: exactly(say('en', 'many-print')) }).click();
      await eventually(async () => assert.equal(await page.evaluate(() => window.printed), 200));
    },
  );

  journey('say what is wrong with the whole table', { context: DESKTOP }, async ({ page }) => {
    await visit(page, '/en/coordinator/');
    await fillPlan(page, {});
    await visit(page, '/en/coordinator/many/');
    for (const [rows, message] of [
      ['', 'many-no-columns'],
      ['name\nA', 'many-no-columns'],
      [`first_dose\n${'2026-12-07\n'.repeat(501)}`, 'many-too-many'],
    ]) {
      await page.locator('#many-rows').fill(rows);
      await page.getByRole('button', { name: exactly(say('en', 'many-make')) }).click();
      await says(page.locator('#link-problem'), say('en', message));
    }
    // As Korean spreadsheets save it, unless asked for UTF-8.
    const choose = (buffer) =>
      page.locator('#many-file').setInputFiles({ name: 't.csv', mimeType: 'text/csv', buffer });
    await choose(Buffer.from('first_dose,message\r\n2026-12-07,\xbf\xa9\xb1\xc7\r\n', 'latin1'));
    await says(page.locator('#link-problem'), say('en', 'many-not-utf-8'));
    assert.match(await page.locator('#many-rows').inputValue(), /^first_dose\n2026/, 'not taken in');
    await choose(Buffer.from('\uFEFFfirst_dose;patient\r\n2026-12-07;B\r\n'));
    await eventually(async () =>
      assert.match(await page.locator('#many-rows').inputValue(), /^\uFEFF?first_dose/),
    );
    await page.evaluate(make);
    await says(page.locator('#many-ready'), say('en', 'many-ready', { count: 1, wrong: 0 }));
  });
});

describe('a template', () => {
  journey(
    'is kept, found again, fills in the form, and is removed',
    { context: DESKTOP },
    async ({ page }) => {
      const button = (name) => page.getByRole('button', { name: exactly(name) });
      const templates = page.getByRole('group', { name: exactly(say('en', 'templates')) });
      await visit(page, '/en/coordinator/');
      await says(templates, say('en', 'templates-none'));
      await page.locator('#plan-steps > summary').click();
      const boxes = page.getByRole('checkbox', { name: exactly(say('en', 'checklist-item-bring-boxes')) });
      await boxes.uncheck();
      await fillPlan(page, { firstDose: PLANNED, message: MESSAGE });
      await button(say('en', 'template-keep')).click();
      await button(CLINIC).waitFor();
      const text = Object.values(await stored(page)).find((kept) => kept.includes('templates'));
      assert.ok(text.includes(CLINIC) && !text.includes(PLANNED) && !text.includes(MESSAGE));
      // Another day, in a tab in which nothing was typed yet.
      const again = await page.context().newPage();
      await page.close();
      await visit(again, '/en/coordinator/');
      assert.equal(await again.locator('#clinic-name').inputValue(), '');
      await again.getByRole('button', { name: exactly(CLINIC) }).click();
      await eventually(async () => assert.equal(await again.locator('#clinic-name').inputValue(), CLINIC));
      assert.equal(await again.locator('#clinic-phone').inputValue(), '02-000-0000');
      assert.equal(await again.locator('#plan-first-day').inputValue(), '');
      await again.locator('#plan-steps > summary').click();
      assert.equal(
        await again
          .getByRole('checkbox', { name: exactly(say('en', 'checklist-item-bring-boxes')) })
          .isChecked(),
        false,
      );
      await again.getByRole('button', { name: exactly(say('en', 'action-remove')) }).click();
      await again.getByRole('button', { name: exactly(CLINIC) }).waitFor({ state: 'detached' });
      await reload(again);
      await says(
        again.getByRole('group', { name: exactly(say('en', 'templates')) }),
        say('en', 'templates-none'),
      );
    },
  );
});

describe('a request for an appointment', () => {
  for (const language of CODES) {
    journey(
      `is put into words in the own language and in Korean, and nothing leaves the page (${language})`,
      // Without a service worker every request is the page's own.
      { language, context: { serviceWorkers: 'block' } },
      async ({ page, allow }) => {
        allow(/^console warning: (Service Worker registration blocked|Not kept for offline use)/);
        const first = await openLink(
          page,
          pathOf(lettersOf(parcel({ medicines: everything.medicines })), language),
        );
        await first.take.click();
        await visit(page, `/${language}/appointment/`);
        const shown = page.getByRole('textbox', { name: exactly(say(language, 'ask-words')) });
        await eventually(async () => assert.ok((await shown.inputValue()).includes(say('ko', 'ask-hello'))));
        // The mail is the one thing that is asked for: the browser hands it to another app.
        allow(/^(foreign|failed) request: mailto:/);
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        const answers = {
          dates: 'May or June',
          language: 'فارسی',
          from: 'Türkiye',
          before: 'MTX',
          reach: 'a@b.example',
        };
        await page.getByRole('radio', { name: exactly(say(language, 'ask-cost')) }).check();
        await fillIn(
          page,
          Object.fromEntries(Object.entries(answers).map(([id, words]) => [`ask-${id}`, words])),
        );
        await page.getByRole('checkbox', { name: exactly(say(language, 'ask-medicines')) }).check();
        const message = (spoken) =>
          [
            say(spoken, 'ask-hello'),
            say(spoken, 'ask-cost'),
            ...Object.entries(answers).map(([id, words]) => `${say(spoken, `ask-${id}`)}: ${words}`),
            `${say(spoken, 'share-medicines')}: ${WORDS.medicine}`,
            say(spoken, 'ask-thanks'),
          ].join('\n');
        const expected = [...new Set([language, 'ko'])].map(message).join('\n\n');
        await eventually(async () => assert.equal(await shown.inputValue(), expected));
        await page.getByRole('button', { name: exactly(say(language, 'action-mail')) }).click();
        await eventually(async () => assert.equal(asked.length, 1));
        const mail = new URL(asked[0]);
        assert.equal(mail.protocol, 'mailto:');
        assert.equal(new URLSearchParams(mail.search.replaceAll('+', '%2B')).get('body'), expected);
        // What is not taken now is left out, and so is a list with nothing on it.
        const without = expected.replaceAll(new RegExp(`\\n[^\\n]*: ${WORDS.medicine}`, 'g'), '');
        await visit(page, `/${language}/medicines/`);
        await page.getByRole('button', { name: new RegExp(WORDS.medicine) }).click();
        await page.getByRole('radio', { name: exactly(say(language, 'mine-taking-no')) }).check();
        await page.getByRole('button', { name: exactly(say(language, 'mine-save')) }).click();
        await visit(page, `/${language}/appointment/`);
        await eventually(async () => assert.equal(await shown.inputValue(), without));
        // A request is not kept.
        assert.ok(!JSON.stringify(await stored(page)).includes('May or June'));
      },
    );
  }
});

describe('by keyboard alone', () => {
  const context = { ...DESKTOP };
  const isNotLost = (page) =>
    eventually(async () =>
      assert.equal(
        await page.evaluate(() => document.activeElement === document.body),
        false,
        'the focus is lost',
      ),
    );

  journey('a pasted link becomes a part of the record', { context, texts: RECORD }, async ({ page }) => {
    const it = opening(page);
    await visit(page, '/en/open/');
    await tabTo(page, it.link);
    await page.keyboard.insertText(`https://example.org${pathOf(lettersOf(parcel(everything)))}`);
    const press = async (control, key = 'Enter') => {
      await tabTo(page, control);
      await page.keyboard.press(key);
      await isNotLost(page);
    };
    await press(it.look);
    await says(it.state, say('en', 'open-closed'));
    await hasFocus(it.state);
    await press(it.show);
    await hasFocus(it.state);
    // What is new is chosen already; of what differs the arrow keys choose the copy's.
    const boxes = say('en', 'checklist-item-bring-boxes');
    await tabTo(page, it.mine(boxes));
    await page.keyboard.press('ArrowDown');
    await eventually(async () => assert.ok(await it.theirs(boxes).isChecked()));
    await isNotLost(page);
    await press(it.take, 'Space');
    await hasFocus(it.state);
    await says(it.state, say('en', 'bring-back-done', { count: 10 }));
    await press(it.takeBack.first());
    await says(it.notice, say('en', 'undo-taken-back', { count: 10 }));
    // What is as it was cannot be undone once more; after another change of mind it can.
    await it.taken.waitFor({ state: 'detached' });
    await press(it.undo);
    await it.takeBack.first().waitFor();
  });

  journey('a passcode is typed, mistyped, and left', { context }, async ({ page, open }) => {
    const { context: desk } = await open({ ...DESKTOP, ...EMPTY });
    const maker = await desk.newPage();
    await visit(maker, '/en/coordinator/');
    await fillPlan(maker, { firstDose: PLANNED });
    await fillIn(maker, { 'code-plan': 'abc' });
    const it = await openLink(page, here(await sealedLink(maker)));
    await hasFocus(it.state);
    await tabTo(page, it.code);
    await page.keyboard.type('abd');
    await page.keyboard.press('Enter');
    await says(page.locator('#code-error'), say('en', 'error-passcode'));
    await hasFocus(it.state);
    await tabTo(page, it.code);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await it.take.waitFor();
    await hasFocus(it.state);
    await tabTo(page, it.leave);
    await page.keyboard.press('Enter');
    await it.link.waitFor();
    await isNotLost(page);
  });
});

describe('axe finds nothing', () => {
  const sealed = lettersOf(parcel(everything), 1);
  const plan = lettersOf(parcel({ ...everything, kind: 'plan', from: CLINIC, message: MESSAGE }));
  const states = (page, language) => {
    const button = (message) => page.getByRole('button', { name: exactly(say(language, message)) });
    const it = opening(page, language);
    const at = (path) => visit(page, `/${language}/${path}`);
    return [
      ['nothing opened', () => at('open/')],
      [
        'an error',
        async () => {
          await it.look.click();
          await it.error.waitFor();
        },
      ],
      [
        'a passcode',
        async () => {
          await openLink(page, pathOf(sealed, language));
          await it.look.click();
          await page.locator('#code-error').waitFor();
        },
      ],
      [
        'a preview',
        async () => {
          await it.leave.click();
          await page.goto(pathOf(plan, language));
          await it.take.waitFor();
        },
      ],
      [
        'what was taken',
        async () => {
          await it.take.click();
          await it.takeBack.waitFor();
        },
      ],
      ['visits with contacts', () => at('visits/')],
      [
        'a link to share',
        async () => {
          await at('share/');
          await button('share-make').click();
          await page.locator('#share-ready').waitFor();
        },
      ],
      ['an empty form', () => at('coordinator/')],
      [
        'a form with its link',
        async () => {
          await fillPlan(page, { firstDose: PLANNED, message: MESSAGE });
          for (const id of ['plan-visits', 'plan-steps']) await page.locator(`#${id} > summary`).click();
          await button('template-keep').click();
          await madeLink(page, MESSAGE);
        },
      ],
      [
        'a table of links',
        async () => {
          await at('coordinator/many/');
          await page.locator('#many-rows').fill('first_dose,patient\n2026-12-07,A\n2026-13-07,B');
          await button('many-make').click();
          await page.locator('#many-ready').waitFor();
        },
      ],
      ['a request', () => at('appointment/')],
    ];
  };

  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['ko', 'dark'],
    ['ar', 'light'],
  ]) {
    journey(
      `on all of these pages (${language}, ${colorScheme})`,
      { language, context: { colorScheme } },
      async ({ page, t }) => {
        for (const [title, bring] of states(page, language)) {
          await bring();
          await t.test(title, async () => {
            const found = [];
            for (const width of [360, 1280]) {
              await page.setViewportSize({ width, height: TALL.height });
              found.push(...(await violations(page, `${width} px`)), ...(await sticksOut(page)));
            }
            assert.deepEqual(found, []);
            if (language === 'en') await isAccessible(page);
          });
        }
      },
    );
  }
});
