// Firefox ESR and WebKitGTK through WebDriver, each as it is installed.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder } from 'selenium-webdriver';
import logInspector from 'selenium-webdriver/bidi/logInspector.js';
import networkInspector from 'selenium-webdriver/bidi/networkInspector.js';
import firefox from 'selenium-webdriver/firefox.js';
import { freePort } from './nginx.mjs';

const entries = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

const geckodriver = () => {
  if (env.GECKODRIVER) return env.GECKODRIVER;
  const cache = path.join(homedir(), '.cache/rescue-journey');
  const [folder] = entries(cache).filter((name) => name.startsWith('geckodriver-'));
  if (!folder) throw new Error('There is no geckodriver; run `cargo xtask test`.');
  return path.join(cache, folder, 'bin/geckodriver');
};

const miniBrowser = () => {
  const places = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const candidates = entries('/usr/lib').flatMap((folder) =>
    places.map((place) => `/usr/lib/${folder}/${place}/MiniBrowser`),
  );
  const program = candidates.find((file) => existsSync(file));
  if (!program) throw new Error('There is no MiniBrowser; install webkit2gtk-driver.');
  return program;
};

/** Firefox reports requests, console and errors by itself, from the first page on. */
export const startFirefox = async (note, origins) => {
  const options = new firefox.Options()
    .setBinary('/usr/bin/firefox-esr')
    .addArguments('-headless', '--width=400', '--height=900')
    .enableBidi();
  const driver = await new Builder()
    .forBrowser('firefox')
    .setFirefoxOptions(options)
    .setFirefoxService(new firefox.ServiceBuilder(geckodriver()))
    .build();
  const log = await logInspector(driver);
  await log.onConsoleEntry(({ level, text }) => {
    if (level !== 'info' && level !== 'debug') note(`console ${level}: ${text}`);
  });
  await log.onJavascriptException(({ text }) => note(`page error: ${text}`));
  const network = await networkInspector(driver);
  await network.beforeRequestSent(({ request }) => {
    const { protocol, origin } = new URL(request.url);
    if (/^https?:$/.test(protocol) && !origins.includes(origin)) note(`foreign request: ${request.url}`);
  });
  return { driver, stop: () => driver.quit() };
};

/** WebKitGTK in a window on a screen of its own. */
export const startWebKit = async () => {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const program = spawn('WebKitWebDriver', ['-p', String(port)], {
    env: { ...env, DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  const stop = async () => {
    const gone = Promise.all([once(program, 'exit'), once(screen, 'exit')]);
    program.kill();
    screen.kill();
    await gone;
  };
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${server}/status`).catch(() => undefined))) await pause(50);
  try {
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      })
      .build();
    return {
      driver,
      stop: async () => {
        await driver.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
