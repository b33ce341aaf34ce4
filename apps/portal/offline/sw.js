// The service worker of the portal. It keeps the help page, so that the lines to call are there without a connection, and nothing else.
// Everything goes to the network first; only a page that cannot be reached is answered from here.

const store = 'rekindle-help-1';
// With lines, which hold until the day that its header names; and without any, which always does.
const pages = { kept: '/help/kept', bare: '/help/bare' };
const holdsUntil = 'rekindle-holds-until';
const day = 24 * 60 * 60 * 1000;

self.addEventListener('install', (event) => {
  event.waitUntil(refresh().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOlderStores(), self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate' || event.request.method !== 'GET') return;
  event.respondWith(fromNetwork(event).catch(help));
  event.waitUntil(refreshFor(event.request).catch(() => undefined));
});

// The browser asks while this worker is still waking up, where it can.
async function fromNetwork(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** The lines while all of them hold, else what can be said without any. A device whose clock is wrong gets the latter. */
async function help() {
  const cache = await caches.open(store);
  const kept = await cache.match(pages.kept);
  const [since, today] = [dayOf(madeAt(kept)), dayOf(Date.now())];
  if (since <= today && today <= (kept?.headers.get(holdsUntil) ?? '')) return kept;
  return (await cache.match(pages.bare)) ?? Response.error();
}

// Once a day, and whenever somebody looks at help: what they saw is what they find again.
async function refreshFor({ url }) {
  const bare = await (await caches.open(store)).match(pages.bare);
  const isHelp = new URL(url, self.location.href).pathname === '/help';
  if (isHelp || !(Date.now() - madeAt(bare) < day)) await refresh();
}

// A page that the server could not make replaces none that it could.
async function refresh() {
  const cache = await caches.open(store);
  const fresh = await Promise.all(Object.values(pages).map((page) => fetch(page, { credentials: 'omit', cache: 'no-store' })));
  await Promise.all(Object.values(pages).map((page, index) => (fresh[index].ok ? cache.put(page, fresh[index]) : undefined)));
}

async function forgetOlderStores() {
  const stores = await caches.keys();
  await Promise.all(stores.filter((name) => name.startsWith('rekindle-help-') && name !== store).map((name) => caches.delete(name)));
}

function madeAt(response) {
  return Date.parse(response?.headers.get('date') ?? '');
}

function dayOf(time) {
  return Number.isNaN(time) ? '9999' : new Date(time).toISOString().slice(0, 10);
}
