// How long until a tick on the checklist is handled on a slow phone:
// node tick.mjs <address of the site> <language>…

import { argv, env } from 'node:process';
import { chromium } from 'playwright-core';

const RUNS = 3;
const [site, ...languages] = argv.slice(2);

// In the page: taps the first open item again and again, as an impatient person does, until it shows as ticked.
const tapUntilTicked = () => {
  const timer = setInterval(() => {
    if (document.querySelector('main button[aria-pressed="true"]')) {
      clearInterval(timer);
      window.tickedAfter = performance.now();
    } else {
      document.querySelector('main button[aria-pressed="false"]')?.click();
    }
  }, 20);
};

const measure = async (browser, url) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(tapUntilTicked);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.tickedAfter, undefined, { timeout: 60_000 });
  const milliseconds = await page.evaluate(() => window.tickedAfter);
  await context.close();
  return milliseconds;
};

const browser = await chromium.launch({
  executablePath: env.CHROME_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
console.log('| Page | seconds |\n| --- | --- |');
for (const language of languages) {
  const path = `/${language}/checklist/`;
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, site + path));
  runs.sort((a, b) => a - b);
  console.log(`| \`${path}\` | ${(runs[Math.floor(RUNS / 2)] / 1000).toFixed(2)} |`);
}
await browser.close();
