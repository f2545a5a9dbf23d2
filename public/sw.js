// Keeps the site for use without a network. Everything a language needs is one pack with a cache of
// its own, and each pack is kept whole or not at all. A new version installs beside the old one and waits.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

// Written by the build: every file of the site.
const files = self.__WB_MANIFEST;

// Always kept, whatever the language of the visit.
const ALWAYS = ['core', 'en', 'ko'];

const packOf = (url) => /^\/?(?:messages\/)?([a-z]{2}(?:-[A-Za-z]+)?)[/-]/.exec(url)?.[1];
const languages = new Set(
  files.map(({ url }) => /^\/?messages\/(.+)-[^-]+\.txt$/.exec(url)?.[1]).filter(Boolean),
);
const nameOf = (url) => {
  const code = packOf(url);
  return languages.has(code) ? code : 'core';
};

const cacheOf = (pack) => `rescue-journey-${pack}`;
const packs = new Map();
for (const file of files) {
  const name = nameOf(file.url);
  if (!packs.has(name)) {
    packs.set(name, new PrecacheController({ cacheName: cacheOf(name) }));
  }
  packs.get(name).addToCacheList([file]);
}
for (const pack of packs.values()) {
  registerRoute(
    new PrecacheRoute(pack, {
      directoryIndex: 'index.html',
      cleanURLs: false,
      // What is looked up stands in the address: the same page, and nothing for a server to read.
      ignoreURLParametersMatching: [/^(?:q|is|show)$/],
    }),
  );
}

// A pack is kept when every file of it is there: a worker can be stopped in the middle of storing.
const isKept = async (name) => {
  if (!(await caches.has(cacheOf(name)))) return false;
  const cache = await caches.open(cacheOf(name));
  const stored = new Set((await cache.keys()).map((request) => request.url));
  return [...packs.get(name).getURLsToCacheKeys().values()].every((key) => stored.has(key));
};

// The languages a new version has to bring along: those always kept, those of open pages, those kept before.
const wantedPacks = async () => {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const visited = open.map((client) => nameOf(new URL(client.url).pathname));
  const kept = [];
  for (const name of packs.keys()) {
    if (await caches.has(cacheOf(name))) kept.push(name);
  }
  return new Set([...ALWAYS, ...visited, ...kept]);
};

self.addEventListener('install', (event) => {
  const installAll = async () => {
    for (const name of await wantedPacks()) {
      await packs.get(name)?.install(event);
    }
  };
  event.waitUntil(installAll());
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const [name, pack] of packs) {
      if (await caches.has(cacheOf(name))) await pack.activate(event);
    }
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

// A pack that is added after the installation: all files, or none.
const add = async (name) => {
  const pack = packs.get(name);
  if (!pack || (await isKept(name))) return;
  const entries = [...pack.getURLsToCacheKeys()];
  const responses = await Promise.all(
    entries.map(async ([url, key]) => {
      const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return [key, response];
    }),
  );
  const cache = await caches.open(cacheOf(name));
  await Promise.all(responses.map(([key, response]) => cache.put(key, response)));
};

// Two pages, or a page and its wish for all languages, ask for a pack at one time: it is fetched once.
const underWay = new Map();
const keep = (name) => {
  if (!underWay.has(name)) {
    underWay.set(
      name,
      add(name).finally(() => underWay.delete(name)),
    );
  }
  return underWay.get(name);
};

self.addEventListener('message', (event) => {
  if (event.data === 'update') {
    self.skipWaiting();
  } else if (event.data?.keep) {
    const names = event.data.keep === 'all' ? [...languages] : [event.data.keep];
    const keepAll = async () => {
      for (const name of names) await keep(name);
    };
    // A page that was on its way while this worker became active is not controlled yet: it would not find what is kept.
    // Without a network the next visit tries again.
    event.waitUntil(
      self.clients
        .claim()
        .then(keepAll)
        .catch(() => undefined),
    );
  }
});
