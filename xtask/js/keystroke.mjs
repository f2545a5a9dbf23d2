// How long a keystroke in the search of medicines takes on a slow phone: node keystroke.mjs <address of the site> <language>…

import { argv, env } from 'node:process';
import { chromium } from 'playwright-core';

// The emulation of a slow processor pauses the page now and then, and short work now and then falls into a pause: so
// the work is measured without it, too.
const SLOWDOWNS = [1, 6];
// By name, by brand, by first consonants, by class, with slips of the finger, and something that is not in the list.
const WORDS = [
  'ibuprofen',
  'Norvasc',
  '부루펜',
  'ㅇㅂㅍㄹㅍ',
  'statin',
  'مسكن',
  'ibuporfen',
  'нурофем',
  'xyzzyxyzzy',
];
const [site, ...languages] = argv.slice(2);

// In the page: types the words letter by letter; from each input until all that follows from it is done.
const typeAll = async (words) => {
  const field = document.getElementById('q');
  const done = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const times = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      field.value = word.slice(0, length);
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await done();
      times.push(performance.now() - start);
      // Drawing is not part of it: the next letter waits until this one is drawn.
      await new Promise(requestAnimationFrame);
      await done();
    }
  }
  return times;
};

const measure = async (browser, url, rate) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('#q').fill('ibu');
  await page.locator('[role="option"]').nth(1).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = await page.evaluate(typeAll, WORDS);
  await context.close();
  return times.sort((a, b) => a - b);
};

const browser = await chromium.launch({
  executablePath: env.CHROME_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
console.log(
  '| Page | times slower | keystrokes | median, ms | 95 %, ms | longest, ms |\n| --- | --- | --- | --- | --- | --- |',
);
for (const language of languages) {
  const path = `/${language}/medicines/`;
  for (const rate of SLOWDOWNS) {
    const times = await measure(browser, site + path, rate);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
    console.log(`| \`${path}\` | ${rate} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
  }
}
await browser.close();
