// @ts-nocheck: it runs in a service worker, whose globals contradict those of a page.
// The console's service worker: it shows that somebody waits, and opens the console. It keeps nothing of the console and
// answers no request, so that nothing of anybody stays behind in a browser.

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  let page = {};
  try {
    page = event.data ? event.data.json() : {};
  } catch {
    // A page that cannot be read is a page all the same.
  }
  const { title = 'Hamdam', body = 'Somebody is waiting in the console.', lang = 'en', tag = 'hamdam' } = page;
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      lang,
      dir: lang === 'ur' ? 'rtl' : 'ltr',
      tag,
      // A later call of the same conversation rings again.
      renotify: true,
      requireInteraction: true,
      icon: '/console/app/icon-192.png',
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
      const open = windows.find((w) => new URL(w.url).pathname.startsWith('/console'));
      return open ? open.focus() : self.clients.openWindow('/console');
    }),
  );
});

// The browser changed its subscription by itself: the new one is told to the service, if the counselor is still signed in.
self.addEventListener('pushsubscriptionchange', (event) => {
  const old = event.oldSubscription;
  event.waitUntil(
    (event.newSubscription
      ? Promise.resolve(event.newSubscription)
      : self.registration.pushManager.subscribe(old ? old.options : { userVisibleOnly: true })
    ).then((subscription) =>
      fetch('/console/api/pager/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ subscription: subscription.toJSON() }),
      }),
    ),
  );
});
