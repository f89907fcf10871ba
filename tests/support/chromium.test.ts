import { describe, expect, it, vi } from 'vitest';

import { chromiumFlags, findChromium, type Machine } from './chromium.ts';

const OWN = '/playwright/chrome';

function machine(given: Partial<Machine> & { has?: string[] } = {}): Machine {
  const { has = [] } = given;
  return {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    isRoot: false,
    isDebian: false,
    answers: (program) => has.includes(program),
    playwrightsOwn: () => OWN,
    install: () => expect.unreachable('installed something'),
    ...given,
  };
}

describe('the search for Chromium', () => {
  it('names a PLAYWRIGHT_CHROMIUM that does not start, and looks no further', () => {
    const env = { PLAYWRIGHT_CHROMIUM: '/gone/chrome' };
    expect(() => findChromium(machine({ env, has: ['/usr/bin/chromium'] }))).toThrow(
      '"/gone/chrome"',
    );
  });

  it('fails with one line that says what to do', () => {
    expect(() => findChromium(machine())).toThrow(/^The browser tests need Chromium.*$/);
    expect(() => findChromium(machine({ isRoot: true }))).toThrow('install');
    expect(() => findChromium(machine({ isDebian: true }))).toThrow('install');
  });

  it('fails when the installation brings nothing', () => {
    const bare = machine({ isRoot: true, isDebian: true, install: () => {} });
    expect(() => findChromium(bare)).toThrow('The browser tests need Chromium');
  });

  it('installs Chromium as root on Debian, and only when there is none', () => {
    const has: string[] = [];
    const install = vi.fn(() => has.push('/usr/bin/chromium'));
    const debian = machine({ isRoot: true, isDebian: true, has, install });
    expect(findChromium(debian)).toBe('/usr/bin/chromium');
    expect(findChromium(debian)).toBe('/usr/bin/chromium');
    expect(install).toHaveBeenCalledOnce();
  });

  it('takes PLAYWRIGHT_CHROMIUM, then the system, then Playwright', () => {
    const env = { PATH: '/usr/bin', PLAYWRIGHT_CHROMIUM: '/my/chrome' };
    const has = [OWN, '/usr/bin/google-chrome', '/my/chrome'];
    expect(findChromium(machine({ env, has }))).toBe('/my/chrome');
    expect(findChromium(machine({ has }))).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine({ has: [OWN] }))).toBe(OWN);
  });

  it('knows where macOS and Windows keep it', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine({ platform: 'darwin', has: [mac] }))).toBe(mac);
    const windows = machine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:' },
      answers: (program) => program.endsWith('msedge.exe'),
    });
    expect(findChromium(windows)).toContain('msedge.exe');
  });

  it('gives up the sandbox only as root', () => {
    expect(chromiumFlags(false)).not.toContain('--no-sandbox');
    expect(chromiumFlags(true)).toContain('--no-sandbox');
  });
});
