/** Asks the browser to keep the built site on the device (build/service-worker.js); elsewhere nothing happens. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // a page from a disk has nothing to fetch
  if (location.protocol === 'file:') return;
  const keep = (): void => {
    navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  };
  // what the first screen needs comes first
  addEventListener('load', keep, { once: true });
}
