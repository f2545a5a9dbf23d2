// nginx with the configuration that ships, for journeys that need a site of their own.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SHIPPED = path.resolve(import.meta.dirname, '../../../deploy/nginx.conf');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PROGRAM = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Serves the folder `root`, which may be a link that is changed later. */
export const startNginx = async (root) => {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'rescue-journey-e2e-'));
  const site = readFileSync(SHIPPED, 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/rescue-journey;', `root "${root}";`);
  writeFileSync(path.join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path "${folder}/${kind}";`)
    .join('\n');
  const main = `${existsSync(BROTLI) ? `load_module ${BROTLI};\n` : ''}daemon off;
master_process off;
pid "${folder}/nginx.pid";
events { }
http {
include /etc/nginx/mime.types;
access_log off;
${temporary}
include "${folder}/site.conf";
}
`;
  writeFileSync(path.join(folder, 'nginx.conf'), main);
  const child = spawn(PROGRAM, ['-c', path.join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  while (true) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) break;
    await pause(20);
  }
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
