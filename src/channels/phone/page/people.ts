import { computed, effect, signal } from '@preact/signals';

/** A made-up person with a phone. */
export interface PhonePerson {
  readonly address: string;
  readonly name: string;
}

const key = 'hamdam-phone-people';

const madeUp: readonly PhonePerson[] = [
  { address: 'amna', name: 'Amna' },
  { address: 'bilal', name: 'Bilal' },
  { address: 'zainab', name: 'Zainab' },
];

/** Everyone this page has a phone for. Kept in the browser; the service knows addresses only. */
export const people = signal<readonly PhonePerson[]>(remembered());

/** Whose phone is in hand: the page's fragment, so that a link or another window can hold another one. */
export const inHand = signal<string | null>(fragment());
export const person = computed(() => people.value.find((p) => p.address === inHand.value) ?? null);

addEventListener('hashchange', () => {
  inHand.value = fragment();
});
effect(() => localStorage.setItem(key, JSON.stringify(people.value)));

/** Takes up a person's phone; null puts it down. */
export function take(address: string | null): void {
  location.hash = address ?? '';
}

/** Adds a person of that name, with an address made from it, and takes up their phone. */
export function addPerson(name: string): void {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 20);
  const taken = (address: string) => people.value.some((p) => p.address === address);
  let address = slug || `phone-${people.value.length + 1}`;
  for (let n = 2; taken(address); n++) address = `${slug || 'phone'}-${n}`;
  people.value = [...people.value, { address, name }];
  take(address);
}

function fragment(): string | null {
  const address = decodeURIComponent(location.hash.slice(1));
  return /^[a-z0-9][a-z0-9_-]{0,31}$/.test(address) ? address : null;
}

/** The remembered ones, and whoever the page's address names. */
function remembered(): readonly PhonePerson[] {
  let known = madeUp;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (Array.isArray(stored) && stored.length > 0) known = stored.filter((p) => p?.address && p?.name);
  } catch {
    // What cannot be read is replaced by the made-up ones.
  }
  const named = fragment();
  return named && !known.some((p) => p.address === named) ? [...known, { address: named, name: named }] : known;
}
