import type { Urgency } from '#src/care/words.ts';
import type { CommunicationState } from '#src/store/store.ts';
import { word } from './text.ts';

/** An urgency by word, colour and shape at once, so that no one of them is needed to tell it. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  return (
    <span class={`urgency urgency-${urgency}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[urgency]} fill="currentColor" />
      </svg>
      {word('urgency', urgency)}
    </span>
  );
}

/** Triangle, diamond, disc, ring. */
const shapes: Record<Urgency, string> = {
  emergency: 'M8 1 15.5 14.5H.5Z',
  urgent: 'M8 0 16 8 8 16 0 8Z',
  soon: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z',
  routine: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
};

/** How far a message came, as messengers show it; where it did not arrive, in words. */
export function StateMark({ state }: { state: CommunicationState }) {
  const name = word('state', state);
  if (state === 'refused' || state === 'expired') {
    return (
      <strong class={`state-${state}`}>
        <span aria-hidden="true">✕</span> {name}
      </strong>
    );
  }
  return (
    <svg class={`state state-${state}`} viewBox="0 0 20 12" width="18" height="11" role="img" aria-label={name}>
      <title>{name}</title>
      <path d={marks[state]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}

const clock = 'M10 1.2a4.8 4.8 0 1 1-.01 0M10 3.5V6l1.8 1.2';
const tick = 'M5 6.5 8 9.5 14.5 2.5';
const ticks = 'M1.5 6.5 4.5 9.5 11 2.5M8.5 9 9 9.5 15.5 2.5';
const cross = 'M6 2 14 10M14 2 6 10';
const marks: Record<CommunicationState, string> = {
  received: '',
  due: clock,
  sending: clock,
  sent: tick,
  delivered: ticks,
  read: ticks,
  refused: cross,
  expired: cross,
  withdrawn: cross,
};

export type IconName = 'back' | 'sound' | 'silent' | 'out' | 'down' | 'person' | 'send' | 'find' | 'ready' | 'keys';

const paths: Record<IconName, string> = {
  back: 'M15 5 8 12l7 7',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  silent: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM16 9.5l5 5M21 9.5l-5 5',
  out: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  down: 'M12 5v13M6 12.5l6 6 6-6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  find: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  ready: 'M5 5h14v10h-8l-4 4v-4H5ZM9 9h6M9 12h4',
  keys: 'M3.5 6.5h17v11h-17ZM7 10h.01M11 10h.01M15 10h.01M18 10h.01M8 14h8',
  send: 'M12 19V5M6 11l6-6 6 6',
};

/** A line drawing that says nothing to a screen reader; the control around it has the name. Pointing ones mirror with the page. */
export function Icon({ name }: { name: IconName }) {
  const mirrors = name === 'back' || name === 'out';
  return (
    <svg class={mirrors ? 'icon mirrors' : 'icon'} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The product's sign: two breaths. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path
        d="M7 19c3-6 6-6 9 0s6 6 9 0"
        fill="none"
        stroke="var(--on-accent)"
        stroke-width="2.6"
        stroke-linecap="round"
      />
      <path
        d="M7 12.500c3-4 6-4 9 0s6 4 9 0"
        fill="none"
        stroke="var(--on-accent)"
        stroke-width="2.6"
        stroke-linecap="round"
        opacity=".55"
      />
    </svg>
  );
}
