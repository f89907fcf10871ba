import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

/* What makes the built site an application that is installed and plays without a network. */

const NAME = 'service-worker.js';
const SCRIPT = new URL(NAME, import.meta.url);

const icon = (size: number): Buffer =>
  readFileSync(new URL(`../../../assets/icons/icon-${size}.png`, import.meta.url));

const MANIFEST = {
  id: './',
  name: 'Two Seas',
  short_name: 'Two Seas',
  description:
    'A policy simulation about the India–Japan Joint Declaration on Security Cooperation.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#0b1823',
  theme_color: '#0b1823',
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Adds a manifest with its icons, and a service worker that knows all files of the site. */
export function offline(): Plugin {
  return {
    name: 'two-seas:offline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const emit = (fileName: string, source: string | Uint8Array): void => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        for (const size of [180, 192, 512]) emit(`icon-${size}.png`, icon(size));
        emit('manifest.webmanifest', JSON.stringify(MANIFEST));
        const files = Object.keys(bundle)
          .filter((file) => !file.endsWith('.map'))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) {
          const output = bundle[file];
          hash.update(file).update(output.type === 'chunk' ? output.code : output.source);
        }
        emit(
          NAME,
          readFileSync(SCRIPT, 'utf8')
            .replace('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)))
            .replace('__FILES__', JSON.stringify(files)),
        );
      },
    },
  };
}
