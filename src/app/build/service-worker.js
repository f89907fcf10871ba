/*
 * Keeps the game on the device. All files are fetched once, when this is installed, and answered from there;
 * a newer version is installed beside it and takes over when no page is open any more, so that a game that
 * is being played never changes its program. The build puts the list and its hash in (offline.ts).
 */

const CACHE = `two-seas ${__VERSION__}`;
const FILES = __FILES__;
const FRONT = 'index.html';

addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('two-seas ') && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  const wanted = request.mode === 'navigate' ? FRONT : request.url;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(wanted))
      .then((kept) => kept ?? fetch(request)),
  );
});
