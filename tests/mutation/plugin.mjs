// Stryker loads plugins as JavaScript; ours is TypeScript.
import { register } from 'tsx/esm/api';

register();

export const { strykerPlugins } = await import('./runner.ts');
