/** Where the service worker is, and what it may look after. */
const worker = '/console/app/worker.js';
const scope = '/console';

export type PushState = 'absent' | 'denied' | 'off' | 'on';

/** Whether this browser can be told, and is. */
export async function pushState(): Promise<{ readonly state: PushState; readonly endpoint: string | null }> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return { state: 'absent', endpoint: null };
  if (Notification.permission === 'denied') return { state: 'denied', endpoint: null };
  const known = await navigator.serviceWorker.getRegistration(scope);
  const subscription = await known?.pushManager.getSubscription();
  return subscription ? { state: 'on', endpoint: subscription.endpoint } : { state: 'off', endpoint: null };
}

/** Asks the counselor and then the browser for a subscription; null where either does not want to. Call it from a click. */
export async function subscribe(publicKey: string): Promise<PushSubscriptionJSON | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(worker, { scope });
  const { pushManager } = await navigator.serviceWorker.ready;
  const key = Uint8Array.from(atob(publicKey.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const known = await pushManager.getSubscription();
  const ours = known?.options.applicationServerKey;
  // One that was made for another key of the service can never be used again.
  if (known && ours && !same(new Uint8Array(ours), key)) await known.unsubscribe();
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => null);
  return made?.toJSON() ?? null;
}

/** Ends this browser's subscription; what it was. */
export async function unsubscribe(): Promise<string | null> {
  const known = await navigator.serviceWorker.getRegistration(scope);
  const subscription = await known?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  return subscription?.endpoint ?? null;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, n) => byte === b[n]);
