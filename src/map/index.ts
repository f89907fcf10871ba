export { createMap } from './create-map.ts';
