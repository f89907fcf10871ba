import { createHash } from 'node:crypto';

import type { Plugin } from 'vite';

/*
 * What the built page may load and run, as the browser enforces it: its own files and nothing else. Texts
 * that people wrote are data; should one ever reach the page as markup, no script in it would run.
 */

/** Styles that React Aria sets for what is pressed are elements without a name that could be allowed. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const metaOf = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map((part) => part.join(' '))
    .join('; ');

/** The policy of the site, first in its head. */
export function policy(): Plugin {
  return {
    name: 'two-seas:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaOf(POLICY) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The page that has everything in it, with a policy that names its script by its hash. */
export function withPolicy(html: string): string {
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html);
  if (!script) throw new Error('the page has no script of its own');
  const hash = createHash('sha256').update(script[1]).digest('base64');
  const content = metaOf({
    ...POLICY,
    'script-src': `'sha256-${hash}'`,
    // what is fetched stands in the page, and so does the script of a worker
    'connect-src': 'data:',
    'worker-src': 'blob:',
  });
  return html.replace(
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}
