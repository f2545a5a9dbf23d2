// How long it takes to open the page of visits and to write a value down, with 500 values there, on a slow phone:
// node readings.mjs <address of the site> <language>…

import { argv, env } from 'node:process';
import { chromium } from 'playwright-core';

const RUNS = 9;
const VALUES = 500;
// The emulation of a slow processor pauses the page now and then: so the work is measured without it, too.
const SLOWDOWNS = [1, 6];
const [site, ...languages] = argv.slice(2);

const MEASURES = ['creatinine', 'blood-pressure', 'potassium', 'urea', 'weight'];
const UNITS = {
  'blood-pressure': 'mmHg',
  potassium: 'mmol/L',
  urea: 'mg/dL BUN',
  weight: 'kg',
  creatinine: 'mg/dL',
};
// So many days ago.
const day = (number) => new Date(Date.now() - number * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

// A copy as the app saves it.
const copy = () => {
  const reading = (number) => {
    const measure = MEASURES[number % MEASURES.length];
    const text = measure === 'blood-pressure' ? '128/82' : `0.${70 + (number % 20)}`;
    return {
      day: day(1 + Math.floor(number / 2)),
      edited: number,
      id: `r${String(number).padStart(4, '0')}`,
      measure,
      origin: 'slip',
      text,
      unit: UNITS[measure],
    };
  };
  const course = { calendar: 'a', edited: 1, first_dose: day(36), id: 'course', weeks: 12 };
  const data = {
    courses: [course],
    readings: Array.from({ length: VALUES }, (_, number) => reading(number)),
    visits: [],
  };
  const checklist = { data: { items: [], questions: [] }, version: 1 };
  const medicines = { data: { medicines: [] }, version: 1 };
  const tracker = { data, version: 1 };
  return JSON.stringify({
    checklist,
    format: 'rescue-journey',
    medicines,
    saved_on: day(0),
    tracker,
    version: 3,
  });
};

// In the page: from a press until all that follows from it is in the document. Not the drawing of it, which is the
// browser's: a task of this kind goes before that.
const took = async (selector) => {
  const start = performance.now();
  document.querySelector(selector).click();
  await scheduler.postTask(() => {}, { priority: 'user-blocking' });
  return performance.now() - start;
};

// What a person sees before pressing something is drawn.
const drawn = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

const ready = (page) => page.locator('html[data-ready]').waitFor({ state: 'attached' });

const measure = async (browser, language, rate) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`${site}/${language}/settings/`);
  await ready(page);
  await page
    .locator('#copy-file')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy()) });
  await page.locator('.app-import__item').first().waitFor();
  await page.locator('section[aria-labelledby="bring-back"] .app-cluster button').first().click();
  await page.locator('#bring-back-state[role="status"]').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = { open: [], add: [] };
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(took, `.app-nav__link[href="/${language}/"]`);
    await page.locator('#start').waitFor();
    await drawn(page);
    times.open.push(await page.evaluate(took, `.app-nav__link[href="/${language}/visits/"]`));
    await page.locator('#write').click();
    await page.locator('#entry-value-creatinine').fill(`0.${71 + run}`);
    await drawn(page);
    times.add.push(await page.evaluate(took, 'form[aria-labelledby="entry-title"] button[type="submit"]'));
    await page.locator('#write').waitFor();
  }
  await context.close();
  return times;
};

const browser = await chromium.launch({
  executablePath: env.CHROME_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0);
console.log('| Page | times slower | open, ms | write one down, ms |\n| --- | --- | --- | --- |');
for (const language of languages) {
  for (const rate of SLOWDOWNS) {
    const { open, add } = await measure(browser, language, rate);
    console.log(`| \`/${language}/visits/\` | ${rate} | ${median(open)} | ${median(add)} |`);
  }
}
await browser.close();
