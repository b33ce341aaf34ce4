// The service worker of the portal. It keeps what opens without a connection, and nothing of anybody: the help page with its lines, and the
// files of the application. What somebody reads or writes never lies here: `keep-answers.ts` seals it. Pages go to the network first;
// only one that cannot be reached is answered from here.

// tools/build/fill-worker.mjs writes both: another version is another worker, and that is how a browser notices one.
const version = 'unbuilt';
const files = [];

const app = `rekindle-app-${version}`;
const shell = '/';
// What never changes under its name may come from here first: a page of yesterday finds its scripts although the server has newer ones.
const hashed = /-[\w-]{8}\.(?:js|css|woff2)$/;
// Addresses of the server's own pages and files, which the application does not know.
const elsewhere = /^\/(?:help|c|u|w|files)(?:\/|$)/;

const store = 'rekindle-help-1';
// With lines, which hold until the day that its header names; and without any, which always does.
const pages = { kept: '/help/kept', bare: '/help/bare' };
const holdsUntil = 'rekindle-holds-until';
const day = 24 * 60 * 60 * 1000;
const patience = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(refresh().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOlderStores(), self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url, self.location.href);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(page(event, pathname));
    event.waitUntil(refreshFor(pathname).catch(() => undefined));
  } else if (hashed.test(pathname)) event.respondWith(kept(pathname).then((file) => file ?? fetch(request)));
  else if (files.includes(pathname)) event.respondWith(fetch(request).catch(async () => (await kept(pathname)) ?? Response.error()));
});

// A network that hangs is none: whoever is hurting is shown what is kept, and waits no longer than this.
async function page(event, pathname) {
  const answer = fromNetwork(event).catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const inTime = await Promise.race([answer, late]);
  return inTime ?? (await keptFor(pathname)) ?? (await answer) ?? help();
}

// The browser asks while this worker is still waking up, where it can.
async function fromNetwork(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

async function keptFor(pathname) {
  if (pathname === '/help') return lines();
  return elsewhere.test(pathname) ? undefined : kept(shell);
}

// That of this version, else that of the one before.
async function kept(path) {
  return (await (await caches.open(app)).match(path, { ignoreVary: true })) ?? caches.match(path, { ignoreVary: true });
}

async function help() {
  return (await lines()) ?? (await (await caches.open(store)).match(pages.bare)) ?? Response.error();
}

// While all of them hold. A device whose clock is wrong is told what can be said without any.
async function lines() {
  const page = await (await caches.open(store)).match(pages.kept);
  const [since, today] = [dayOf(madeAt(page)), dayOf(Date.now())];
  return since <= today && today <= (page?.headers.get(holdsUntil) ?? '') ? page : undefined;
}

// Once a day, and whenever somebody looks at help: what they saw is what they find again.
async function refreshFor(pathname) {
  const bare = await (await caches.open(store)).match(pages.bare);
  if (pathname === '/help' || !(Date.now() - madeAt(bare) < day)) await refresh();
}

// Help comes first, and is there also where the application could not be kept: that is tried again.
async function refresh() {
  await refreshHelp();
  await keepApp().catch(() => undefined);
}

// A page that the server could not make replaces none that it could.
async function refreshHelp() {
  const cache = await caches.open(store);
  const fresh = await Promise.all(Object.values(pages).map((page) => fetch(page, { credentials: 'omit', cache: 'no-store' })));
  await Promise.all(Object.values(pages).map((page, index) => (fresh[index].ok ? cache.put(page, fresh[index]) : undefined)));
}

// The page last: where it is, all of it is, and of one version.
async function keepApp() {
  const cache = await caches.open(app);
  if (files.length === 0 || (await cache.match(shell))) return;
  await cache.addAll(files);
  const page = await fetch(shell, { credentials: 'omit', cache: 'no-store' });
  const scripts = (await page.clone().text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g);
  if (page.ok && [...scripts].every(([, script]) => files.includes(script))) await cache.put(shell, page);
}

// Pages of the version before may still be open: its files go with the next one.
async function forgetOlderStores() {
  const stores = await caches.keys();
  const apps = stores.filter((name) => name.startsWith('rekindle-app-') && name !== app).slice(0, -1);
  const helps = stores.filter((name) => name.startsWith('rekindle-help-') && name !== store);
  await Promise.all([...apps, ...helps].map((name) => caches.delete(name)));
}

function madeAt(response) {
  return Date.parse(response?.headers.get('date') ?? '');
}

function dayOf(time) {
  return Number.isNaN(time) ? '9999' : new Date(time).toISOString().slice(0, 10);
}
