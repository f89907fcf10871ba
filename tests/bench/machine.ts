import { availableParallelism, cpus, loadavg, platform, release } from 'node:os';

/** What a session ran on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** Programs that wanted a core when the session ended, its own among them. */
  readonly load: number;
}

export const thisMachine = (chromium: string): Machine => ({
  cpu: cpus()[0]?.model.trim() || 'unknown',
  cores: availableParallelism(),
  system: `${platform()} ${release().replace(/[-+].*/, '')}`,
  node: process.versions.node,
  chromium,
  load: Number(loadavg()[1].toFixed(1)),
});
