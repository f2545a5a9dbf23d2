// What axe and a ruler find wrong with a page as it is now.

import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const TALL = { width: 360, height: 2400 };
export const NARROW = { width: 320, height: 900 };
/** A finger hits 44 px; links inside sentences are exempt. */
const TARGET = 44;

/** What axe finds. */
export const violations = async (page, state) => {
  // Colours that change do so slowly; what counts is where they end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const builder = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
  const found = await builder.options({ resultTypes: ['violations'] }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${state}: ${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
};

const smallTargets = (page) =>
  page.evaluate((target) => {
    const isInSentence = (element) => element.localName === 'a' && element.closest('p') !== null;
    const place = (element) => element.closest('label') ?? element;
    return [...document.querySelectorAll('a, button, summary, input, textarea, select')]
      .filter((element) => element.checkVisibility() && !isInSentence(element))
      .filter((element) => !element.matches('.app-skip:not(:focus)'))
      .map((element) => ({ element, box: place(element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < target - 0.5 || box.height < target - 0.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)}: ${box.width} × ${box.height}`);
  }, TARGET);

/** What has to be scrolled sideways. */
export const sticksOut = (page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    // A table of numbers may be scrolled inside its own box, which the keyboard reaches.
    const isClipped = (element) =>
      element.closest('.app-hidden-visually, .app-skip, svg, .app-table-box[tabindex="0"] > *') !== null;
    const far = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !isClipped(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right - left > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...far] : far;
  });

const sticksOutWhenLarge = async (page) => {
  await page.setViewportSize(NARROW);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const found = await sticksOut(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize(TALL);
  return found.map((element) => `320 px with 200 % text: sticks out: ${element}`);
};

/** Nothing is wrong with a page as it is now: in light and dark, to hit, and with large text. */
export const isAccessible = async (page) => {
  const found = (await smallTargets(page)).map((element) => `too small to hit: ${element}`);
  // So tall that no bar lies over anything: what is below a bar can be scrolled from under it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: TALL.width, height: Math.max(height, TALL.height) });
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page, colorScheme)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await sticksOutWhenLarge(page)));
  assert.deepEqual(found, []);
};
