#!/usr/bin/env node
// Node 20 reads no TypeScript: tsx translates while it loads.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
