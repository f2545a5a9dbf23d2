// A newer release of the built site, made from the one that was built: other words, another name for their file,
// another page text, and a precache list that says so.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const change = (file, replace) => {
  const before = readFileSync(file, 'utf8');
  const after = replace(before);
  if (after === before) return false;
  writeFileSync(file, after);
  // What was packed at build time is of the older release.
  rmSync(`${file}.br`, { force: true });
  rmSync(`${file}.gz`, { force: true });
  return true;
};

/** Writes a release to `to` in which the English words `before` read `after`. */
export const makeNewer = (from, to, before, after) => {
  cpSync(from, to, { recursive: true });
  const [messages] = readdirSync(path.join(to, 'messages')).filter((name) => /^en-.*\.txt$/.test(name));
  const old = path.join(to, 'messages', messages);
  if (!change(old, (text) => text.replaceAll(before, after))) throw new Error(`Nobody says “${before}”`);
  const hash = createHash('sha256').update(readFileSync(old)).digest('hex').slice(0, 16);
  const renamed = `en-${hash}.txt`;
  renameSync(old, path.join(to, 'messages', renamed));

  const changed = new Map();
  for (const file of files(to).filter((name) => name.endsWith('.html'))) {
    if (change(file, (html) => html.replaceAll(messages, renamed).replaceAll(before, after))) {
      const page = `/${path.relative(to, file)}`.replace(/\/index\.html$/, '/');
      changed.set(page, createHash('md5').update(readFileSync(file)).digest('hex'));
    }
  }
  const worker = path.join(to, 'sw.js');
  if (!existsSync(worker)) throw new Error('The site has no service worker');
  change(worker, (text) =>
    text
      .replace(messages, renamed)
      .replace(/\{"revision":"[0-9a-f]+","url":"([^"]+)"\}/g, (entry, url) =>
        changed.has(url) ? JSON.stringify({ revision: changed.get(url), url }) : entry,
      ),
  );
  return to;
};
