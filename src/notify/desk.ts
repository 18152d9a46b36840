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
    async view(counselor: { readonly id: string }, endpoint: string | null) {
      return {
        pushKey,
        devices: await shelf.countOf(counselor.id, 'push'),
        here: endpoint !== null && (await shelf.has(counselor.id, 'push', endpoint)),
        telegram: telegram ? { linked: (await shelf.countOf(counselor.id, 'telegram')) > 0 } : null,
      };
    },
    async subscribe(
      counselor: { readonly id: string },
      given: unknown,
      language: PagerLanguage,
    ): Promise<{ wrong: string } | null> {
      const parsed = subscriptionSchema.safeParse(given);
      if (!parsed.success) return { wrong: parsed.error.issues[0]?.path.join('.') || 'subscription' };
      if (!isSafe(parsed.data, demo)) return { wrong: 'endpoint' };
      const { endpoint } = parsed.data;
      const full = (await shelf.countOf(counselor.id, 'push')) >= mostDevices;
      if (full && !(await shelf.has(counselor.id, 'push', endpoint))) return { wrong: 'devices' };
      await shelf.keep({ counselor: counselor.id, kind: 'push', name: endpoint, address: parsed.data, language });
      return null;
    },
    async unsubscribe(counselor: { readonly id: string }, endpoint: string): Promise<void> {
      await shelf.drop(counselor.id, 'push', endpoint);
    },
    async code(counselor: { readonly id: string }, language: PagerLanguage) {
      if (!telegram) return null;
      const code = newCode();
      return { code, until: await shelf.keepCode(code, counselor.id, language) };
    },
    async unlink(counselor: { readonly id: string }): Promise<void> {
      await shelf.dropAll(counselor.id, 'telegram');
    },
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
        (await shelf.of(counselor.id)).map(async ({ id, kind }) => {
          const notifier = notifiers.find((n) => n.kind === kind);
          const delivered = await notifier?.send(page, await shelf.address(id), signal);
          if (delivered?.outcome === 'gone') await shelf.forget(id);
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
