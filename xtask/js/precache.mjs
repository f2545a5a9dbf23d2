// Puts the list of the site's files into the bundled service worker: node precache.mjs <bundle> <site>

import path from 'node:path';
import { argv, exit } from 'node:process';
import { injectManifest } from 'workbox-build';

const [bundle, site] = argv.slice(2);

const { count, size, warnings } = await injectManifest({
  swSrc: bundle,
  swDest: path.join(site, 'sw.js'),
  globDirectory: site,
  globPatterns: ['**/*'],
  globIgnores: ['*/styleguide/**', '**/404.html', 'sw.js', '_headers', 'robots.txt', '**/*.br', '**/*.gz'],
  // A name that carries a hash needs no revision.
  dontCacheBustURLsMatching: /-[0-9a-f]{16}(_bg)?\.[a-z]+$/,
  // All or nothing: no file is too large to work offline.
  maximumFileSizeToCacheInBytes: 10 * 1024 * 1024,
  manifestTransforms: [
    // Pages under the address that people open: some hosts answer `…/index.html` with a redirect.
    async (manifest) => ({
      manifest: manifest.map((entry) => ({ ...entry, url: `/${entry.url}`.replace(/\/index\.html$/, '/') })),
    }),
  ],
});

if (warnings.length > 0) {
  console.error(warnings.join('\n'));
  exit(1);
}
console.log(
  `site: the service worker keeps ${count} files, ${Math.round(size / 1024)} KB before compression`,
);
