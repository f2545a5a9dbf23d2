// The frame: the way to a language, pages that do not exist, what pages say of themselves, headers, help, and how
// little a first visit needs.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { journey, ready, tap, visit } from './support/journey.mjs';
import { holdApp, layout, noteShifts, shifts } from './support/layout.mjs';
import { raw } from './support/raw.mjs';
import { baseUrl, CODES, everyPage, exactly, LANGUAGES, pagesOf, say, siteDir } from './support/site.mjs';

const first = (folder, ending) =>
  `${folder}${readdirSync(path.join(siteDir, folder)).find((file) => file.endsWith(ending))}`;

const arrives = async (page, language) => {
  await page.goto('/');
  await page.waitForURL(`**/${language}/`);
  await ready(page);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
};

describe('the root goes on', () => {
  for (const [locale, language] of [
    ['fr-FR', 'en'],
    ['ko-KR', 'ko'],
    ['ar-MA', 'ar'],
  ]) {
    journey(`to ${language} for a browser in ${locale}`, { context: { locale } }, async ({ page }) => {
      await arrives(page, language);
    });
  }

  const several = (context) =>
    context.addInitScript(() =>
      Object.defineProperty(navigator, 'languages', { get: () => ['fr-FR', 'ko', 'en-US'] }),
    );
  journey('to the first language we speak', { prepare: several }, async ({ page }) => {
    await arrives(page, 'ko');
  });

  journey('to the language chosen before', { language: 'ko' }, async ({ page }) => {
    await visit(page, '/ko/');
    await tap(page, page.locator('#language-switch'));
    await tap(page, page.locator('#language-menu').getByRole('link', { name: 'العربية' }));
    await page.locator('html[lang="ar"]').waitFor();
    await arrives(page, 'ar');
  });
});

describe('a path that leads nowhere', () => {
  for (const [address, language] of [
    ['/nowhere', 'en'],
    ['/xx/checklist/', 'en'],
    ['/messages/', 'en'],
    ['/en/nowhere/', 'en'],
    ['/ko/nowhere', 'ko'],
    ['/ko/learn/nowhere/', 'ko'],
    ['/ar/learn/preparation/nowhere', 'ar'],
  ]) {
    journey(`${address} is a real 404 in ${language}`, { language }, async ({ page, allow }) => {
      allow(/^status 404: /, /^console error: Failed to load resource: .* 404 /);
      const answer = await page.goto(address);
      assert.equal(answer.status(), 404);
      const heading = page.getByRole('heading', {
        level: 1,
        name: exactly(say(language, 'not-found-title')),
      });
      await heading.waitFor();
      await ready(page);
      await heading.waitFor();
      const html = page.locator('html');
      assert.equal(await html.getAttribute('lang'), language);
      assert.equal(await html.getAttribute('dir'), LANGUAGES[language].dir);
      await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(say(language, 'nav-checklist')) })
        .click();
      await page
        .getByRole('heading', { level: 1, name: exactly(say(language, 'checklist-title')) })
        .waitFor();
    });
  }
});

describe('pages say what they are', () => {
  const attribute = (html, pattern) => pattern.exec(html)?.[1];
  const titles = new Set();
  for (const language of CODES) {
    for (const address of pagesOf(language)) {
      test(address, async () => {
        const { status, body } = await raw(baseUrl + address);
        const html = body.toString();
        assert.equal(status, 200);
        assert.match(
          html,
          new RegExp(`^<!doctype html>\\s*<html lang="${language}" dir="${LANGUAGES[language].dir}">`, 'i'),
        );
        const title = attribute(html, /<title>([^<]+)<\/title>/);
        assert.ok(title && !titles.has(title), `the title “${title}” is its own`);
        titles.add(title);
        const description = attribute(html, /<meta name="description" content="([^"]+)">/);
        assert.ok(description?.length > 5, 'a description');
        assert.equal(attribute(html, /<link rel="canonical" href="([^"]+)">/), address);
        for (const code of CODES) {
          const other = address.replace(`/${language}/`, `/${code}/`);
          assert.ok(html.includes(`<link rel="alternate" hreflang="${code}" href="${other}"`), code);
        }
        assert.match(html, /<link rel="alternate" hreflang="x-default" href="\/">/);
        assert.equal(attribute(html, /<meta property="og:title" content="([^"]+)">/), title);
        assert.equal(attribute(html, /<meta property="og:description" content="([^"]+)">/), description);
        assert.equal(attribute(html, /<meta property="og:url" content="([^"]+)">/), address);
        assert.match(html, /<meta property="og:image" content="[^"]+">/);
        assert.match(html, /<h1[ >]/);
      });
    }
  }
});

describe('the headers that ship', () => {
  const POLICY = {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  };
  const hashed = [
    first('assets/', '.css'),
    first('messages/', '.txt'),
    first('', '_bg.wasm'),
    first('', '.js').replace(/^sw\.js$/, first('assets/', '.js')),
  ].map((file) => `/${file}`);
  const asked = ['/', '/sw.js', '/manifest.webmanifest', '/icons/icon.svg'].concat(CODES.flatMap(pagesOf));

  for (const address of [...hashed, ...asked, '/nowhere', '/ko/nowhere']) {
    test(address, async () => {
      const { headers } = await raw(baseUrl + address);
      const policy = headers['content-security-policy'];
      const directives = new Map(policy.split('; ').map((it) => it.split(/ (.*)/s)));
      for (const [directive, value] of Object.entries(POLICY)) assert.equal(directives.get(directive), value);
      assert.doesNotMatch(policy.replace("'wasm-unsafe-eval'", ''), /unsafe|data:|blob:|https?:|\*/);
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.match(headers['permissions-policy'], /camera=\(\).*geolocation=\(\)/);
      if (hashed.includes(address)) {
        assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
      } else {
        assert.ok([undefined, 'no-cache'].includes(headers['cache-control']), headers['cache-control']);
      }
      if (asked.includes(address)) assert.equal(headers['cache-control'], 'no-cache');
    });
  }

  for (const address of ['/en/', '/ko/learn/preparation/', ...hashed, '/sw.js']) {
    test(`${address} goes packed over the wire`, async () => {
      const whole = await raw(baseUrl + address);
      const brotli = await raw(baseUrl + address, { 'Accept-Encoding': 'br, gzip' });
      const gzip = await raw(baseUrl + address, { 'Accept-Encoding': 'gzip' });
      assert.equal(whole.headers['content-encoding'], undefined);
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.ok(brotliDecompressSync(brotli.body).equals(whole.body), 'brotli holds the same');
      assert.ok(gunzipSync(gzip.body).equals(whole.body), 'gzip holds the same');
      assert.match(gzip.headers.vary ?? '', /accept-encoding/i);
    });
  }
});

describe('on every page', () => {
  const scrollToEnd = (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          scrollTo(0, document.documentElement.scrollHeight);
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );

  for (const language of CODES) {
    const prepare = async (context) => {
      await context.addInitScript(noteShifts);
      await context.addInitScript(holdApp);
    };
    journey(
      `help is one tap away, and the app takes over without a jump (${language})`,
      { language, prepare },
      async ({ page, t }) => {
        for (const address of pagesOf(language)) {
          await t.test(address, async () => {
            await page.goto(address);
            const link = page.getByRole('link', { name: exactly(say(language, 'header-help-name')) });
            const inView = async () => {
              const { y, width, height } = await link.boundingBox();
              assert.ok(y >= 0 && y + height <= 740, 'help is in view');
              assert.ok(width >= 44 && height >= 44, 'help is easy to hit');
              assert.equal(await link.getAttribute('href'), `/${language}/learn/who-to-call/`);
            };
            await inView();
            await scrollToEnd(page);
            await inView();
            const before = await layout(page);
            const scrolled = await page.evaluate(() => scrollY);
            await page.evaluate(() => window.startApp());
            await ready(page);
            await inView();
            assert.deepEqual(await layout(page), before);
            assert.equal(await page.evaluate(() => scrollY), scrolled);
            assert.deepEqual(await shifts(page), []);
          });
        }
        const link = page.getByRole('link', { name: exactly(say(language, 'header-help-name')) });
        await tap(page, link);
        await page
          .getByRole('heading', { level: 1, name: exactly(say(language, 'learn-who-to-call-title')) })
          .waitFor();
        await page.locator('main a[href="tel:119"]').first().waitFor();
      },
    );
  }

  for (const [language, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ]) {
    journey(
      `the places are under the thumb, or beside the page (${language})`,
      { language },
      async ({ page }) => {
        await visit(page, `/${language}/learn/preparation/`);
        const bar = page.getByRole('navigation', { name: exactly(say(language, 'nav-name')) });
        const places = bar.getByRole('link').filter({ visible: true });
        await scrollToEnd(page);
        for (const place of await places.all()) {
          const { y, width, height } = await place.boundingBox();
          assert.ok(y > 740 - 120 && y + height <= 740, 'at the lower edge of the screen');
          assert.ok(width >= 44 && height >= 44);
        }
        assert.equal(await places.count(), 5);
        await page.setViewportSize({ width: 1280, height: 800 });
        assert.equal(await places.count(), 9);
        const main = await page.getByRole('main').boundingBox();
        for (const place of await places.all()) {
          const { x, width } = await place.boundingBox();
          assert.ok(side === 'left' ? x + width <= main.x : x >= main.x + main.width, `${side} of the page`);
        }
      },
    );
  }

  for (const language of CODES) {
    journey(
      `the places stand where they stand before they are all read (${language})`,
      { language },
      async ({ page }) => {
        await page.goto(`/${language}/`);
        // As if the browser drew the page after every piece it reads of them.
        const moved = await page.evaluate(() => {
          const pieces = (root, selector) => [...document.querySelectorAll(`${root} ${selector}`)].reverse();
          const places = [...document.querySelectorAll('.app-nav__list svg, .app-header > *')];
          const boxes = () =>
            places.map(
              (it) => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect(),
            );
          const whole = boxes();
          const after = pieces('.app-header', '~ *');
          const rest = [
            ...pieces('.app-nav__list', 'li, li > a > *'),
            ...after,
            ...pieces('.app-header', '> *'),
          ];
          return rest.filter((piece) => {
            piece.remove();
            return boxes().some(
              (box, place) => box && (box.x !== whole[place].x || box.y !== whole[place].y),
            );
          }).length;
        });
        assert.equal(moved, 0);
      },
    );
  }
});

// When the app took over; requests before that are what a first visit waits for.
const noteReady = () =>
  new MutationObserver(() => {
    window.readyAt ??= document.documentElement.hasAttribute('data-ready') ? performance.now() : undefined;
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });

for (const address of ['/en/', '/ko/learn/preparation/', '/ar/checklist/']) {
  journey(
    `a first visit to ${address} needs at most eight requests`,
    { prepare: (context) => context.addInitScript(noteReady) },
    async ({ page }) => {
      const requests = new Set();
      page.on('request', (request) => {
        if (!request.serviceWorker()) requests.add(new URL(request.url()).pathname);
      });
      await visit(page, address);
      const late = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime > window.readyAt)
          .map(({ name }) => new URL(name).pathname),
      );
      // Browsers do not tell when they fetch the manifest; it counts.
      const all = [...requests, '/manifest.webmanifest'].filter((request) => !late.includes(request));
      assert.ok(requests.size >= 5, 'the requests are seen');
      assert.ok(all.length <= 8, `${all.length} requests: ${all.join(' ')}`);
      assert.equal(all.filter((name) => name.endsWith('.wasm')).length, 1);
    },
  );
}

journey('a chosen look is there before the app, and stays', {}, async ({ page }) => {
  await visit(page, '/en/settings/');
  await page.getByRole('radio', { name: exactly(say('en', 'appearance-dark')) }).check();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  const dark = await background();
  await page.addInitScript(holdApp);
  await page.goto('/en/learn/');
  assert.equal(await background(), dark);
  await page.evaluate(() => window.startApp());
  await ready(page);
  assert.equal(await background(), dark);
});

test('the style guide is not linked and not kept', () => {
  assert.ok(everyPage.includes('/en/styleguide/'));
  assert.ok(!CODES.flatMap(pagesOf).includes('/en/styleguide/'));
});
