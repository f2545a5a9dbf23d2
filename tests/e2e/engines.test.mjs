// The first journey in the other two engines, through WebDriver: open, read, tick, reload, still there, language
// switched. The policy and the storage hold there too.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By } from 'selenium-webdriver';
import firefox from 'selenium-webdriver/firefox.js';
import { openGate } from './support/gate.mjs';
import { eventually } from './support/journey.mjs';
import { freePort } from './support/nginx.mjs';
import { baseUrl, LANGUAGES, plain, say, sayDay } from './support/site.mjs';

const found = (folder, pattern) => {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};
