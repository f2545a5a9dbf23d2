// The built site: where it is served, what is in it, and its words.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { after } from 'node:test';
import { startNginx } from './nginx.mjs';

export const repository = path.resolve(import.meta.dirname, '../../..');
export const siteDir = path.resolve(env.SITE_DIR ?? path.join(repository, 'dist'));

// `cargo xtask test` starts nginx for all journeys; a journey that runs alone starts its own.
const serveAlone = async () => {
  const nginx = await startNginx(siteDir);
  after(() => nginx.stop());
  return nginx.url;
};
export const baseUrl = env.BASE_URL ?? (await serveAlone());

export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', locale: 'en-US', next: 'ko' },
  ko: { name: '한국어', dir: 'ltr', locale: 'ko-KR', next: 'ar' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-EG', next: 'en' },
};
export const CODES = Object.keys(LANGUAGES);

const htmlFiles = (folder, base = '') =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${base}/${entry.name}`;
    if (entry.isDirectory()) return htmlFiles(path.join(folder, entry.name), name);
    return entry.name.endsWith('.html') ? [name] : [];
  });

const allPages = htmlFiles(siteDir).map((file) => file.replace(/\/index\.html$/, '/'));

/** Paths of all pages that a person can come to in a language. */
export const pagesOf = (language) =>
  allPages.filter(
    (page) => page.startsWith(`/${language}/`) && page.endsWith('/') && !page.endsWith('/styleguide/'),
  );
/** All HTML files: also `/`, pages that do not exist, and the style guide. */
export const everyPage = allPages;

/** The files the service worker keeps, as its precache list names them. */
export const precached = (site = siteDir) => {
  const worker = readFileSync(path.join(site, 'sw.js'), 'utf8');
  const entries = worker.matchAll(/\{"revision":(null|"[0-9a-f]+"),"url":"([^"]+)"\}/g);
  return [...entries].map(([, revision, url]) => ({ url, revision: JSON.parse(revision) }));
};

/** Address of the messages of a language. */
export const messagesPath = (language, site = siteDir) => {
  const files = readdirSync(path.join(site, 'messages'));
  return `/messages/${files.find((file) => file.startsWith(`${language}-`) && file.endsWith('.txt'))}`;
};

const cache = new Map();
const messagesOf = (language) => {
  if (!cache.has(language)) {
    const folder = path.join(repository, 'locales', language);
    const text = readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    const entries = text.matchAll(/^([a-z][a-z0-9-]*) =((?: .*)?(?:\n[ }].*)*)/gm);
    cache.set(language, new Map([...entries].map(([, id, pattern]) => [id, pattern.trim()])));
  }
  return cache.get(language);
};

const choose = (pattern, language, values) =>
  pattern.replace(/\{\s*\$(\w+)\s*->([\s\S]*?)\n\s*\}/g, (_, name, variants) => {
    const value = values[name];
    const found = new Map();
    let other = '';
    for (const [, star, key, text] of variants.matchAll(/(\*?)\[(\w+)\] (.*)/g)) {
      found.set(key, text);
      if (star) other = text;
    }
    const plural = typeof value === 'number' ? new Intl.PluralRules(language).select(value) : '';
    return found.get(String(value)) ?? found.get(plural) ?? other;
  });

/** A message in a language, without the marks that isolate directions. */
export const say = (language, id, values = {}) => {
  const pattern = messagesOf(language).get(id);
  if (pattern === undefined) throw new Error(`No message ${id} in ${language}`);
  return choose(pattern, language, values).replace(/\{\s*\$(\w+)\s*\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`Message ${id} needs ${name}`);
    return String(values[name]);
  });
};

/** A day as the app writes it in full. */
export const sayDay = (language, year, month, day) => {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return say(language, 'date-long', {
    weekday: say(language, 'date-weekday', { weekday }),
    day,
    month: say(language, 'date-month', { month }),
    year,
  });
};

const ISOLATES = '[\u2066-\u2069]*';

/** Text without marks that isolate directions, and with single spaces. */
export const plain = (text) =>
  (text ?? '')
    .replace(new RegExp(ISOLATES, 'g'), '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const loose = (text) =>
  [...text]
    .map((letter) => (/\s/.test(letter) ? '\\s' : letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')))
    .join(ISOLATES);

/** A pattern that is this text, whatever isolates stand in it. */
export const exactly = (text) => new RegExp(`^\\s*${ISOLATES}${loose(text)}${ISOLATES}\\s*$`);
/** A pattern that finds this text, whatever isolates stand in it. */
export const holding = (text) => new RegExp(loose(text));
