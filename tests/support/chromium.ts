import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

/** What the search asks of the machine, so that it can be tested without one. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  isRoot: boolean;
  isDebian: boolean;
  /** Whether this program starts: on Ubuntu `chromium-browser` exists and only asks for a snap. */
  answers(program: string): boolean;
  playwrightsOwn(): string;
  install(): void;
}

const HELP =
  'The browser tests need Chromium and found none: install Chromium or Chrome, ' +
  'or run "npx playwright-core install --with-deps chromium", ' +
  'or set PLAYWRIGHT_CHROMIUM=/path/to/chrome.';

export function findChromium(machine: Machine = thisMachine()): string {
  const named = machine.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (machine.answers(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM is set to "${named}", which does not start.`);
  }
  const findInstalled = (): string | undefined =>
    installedPrograms(machine).find((program) => machine.answers(program));
  const found = findInstalled() ?? playwrightsOwn(machine);
  if (found) return found;
  if (machine.isRoot && machine.isDebian) {
    machine.install();
    const installed = findInstalled();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

function installedPrograms({ platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32')
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  // Whole paths, because Playwright does not search PATH.
  const folders = (env.PATH ?? '').split(delimiter);
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const NAMES_ON_PATH = [
  'chromium',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
];

function playwrightsOwn(machine: Machine): string | undefined {
  const own = machine.playwrightsOwn();
  return machine.answers(own) ? own : undefined;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: isRoot(),
    isDebian: /^ID=debian$/m.test(textOf('/etc/os-release')),
    answers,
    playwrightsOwn: () => chromium.executablePath(),
    install: installOnDebian,
  };
}

function answers(program: string): boolean {
  if (!existsSync(program)) return false;
  // Chrome on Windows ignores --version and opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function installOnDebian(): void {
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    // apt-get has said why on stderr; the search then ends with what the reader can do.
  }
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function chromiumFlags(root: boolean = isRoot()): string[] {
  return [
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--disable-dev-shm-usage',
    '--disable-sync',
    '--disable-quic',
    // Chromium refuses to run sandboxed as root.
    ...(root ? ['--no-sandbox'] : []),
  ];
}
