import type { Address } from '#src/care/event.ts';
import { newCode } from './codes.ts';
import type { Notifier, PagerLanguage } from './page.ts';
import { isSafe, subscriptionSchema } from './push.ts';
import type { Shelf } from './shelf.ts';

/** How many browsers one counselor is paged at. */
const mostDevices = 10;
const testMs = 15_000;

/** A counselor's own pagers, as the console asks for them. */
export function createPagerDesk(parts: {
  readonly shelf: Shelf;
  readonly notifiers: readonly Notifier[];
  readonly pushKey: string;
  readonly telegram: boolean;
  readonly demo: boolean;
  now(): number;
}) {
  const { shelf, notifiers, pushKey, telegram, demo, now } = parts;
  return {
    view(counselor: { readonly id: string }, endpoint: string | null) {
      return {
        pushKey,
        devices: shelf.countOf(counselor.id, 'push'),
        here: endpoint !== null && shelf.has(counselor.id, 'push', endpoint),
        telegram: telegram ? { linked: shelf.countOf(counselor.id, 'telegram') > 0 } : null,
      };
    },
    subscribe(counselor: { readonly id: string }, given: unknown, language: PagerLanguage): { wrong: string } | null {
      const parsed = subscriptionSchema.safeParse(given);
      if (!parsed.success) return { wrong: parsed.error.issues[0]?.path.join('.') || 'subscription' };
      if (!isSafe(parsed.data, demo)) return { wrong: 'endpoint' };
      const { endpoint } = parsed.data;
      const full = shelf.countOf(counselor.id, 'push') >= mostDevices;
      if (full && !shelf.has(counselor.id, 'push', endpoint)) return { wrong: 'devices' };
      shelf.keep({ counselor: counselor.id, kind: 'push', name: endpoint, address: parsed.data, language });
      return null;
    },
    unsubscribe: (counselor: { readonly id: string }, endpoint: string): void =>
      void shelf.drop(counselor.id, 'push', endpoint),
    code(counselor: { readonly id: string }, language: PagerLanguage) {
      if (!telegram) return null;
      const code = newCode();
      return { code, until: shelf.keepCode(code, counselor.id, language) };
    },
    unlink: (counselor: { readonly id: string }): void => void shelf.dropAll(counselor.id, 'telegram'),
    async test(counselor: { readonly id: string }): Promise<{ sent: number; failed: number }> {
      const page = {
        handover: 'test',
        person: '',
        urgency: 'urgent',
        call: 0,
        calledAt: now(),
        waitingSince: now(),
      } as const;
      const signal = AbortSignal.timeout(testMs);
      const came = await Promise.all(
        shelf.of(counselor.id).map(async ({ id, kind }) => {
          const notifier = notifiers.find((n) => n.kind === kind);
          const delivered = await notifier?.send(page, shelf.address(id), signal);
          if (delivered?.outcome === 'gone') shelf.forget(id);
          return delivered?.outcome === 'sent';
        }),
      );
      const sent = came.filter(Boolean).length;
      return { sent, failed: came.length - sent };
    },
  };
}

/** What a chat is called among a counselor's pagers. */
export const chatName = ({ channel, account, address }: Address): string => `${channel}|${account}|${address}`;
