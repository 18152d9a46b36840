import { z } from 'zod';
import type { Outcome, Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { Recent } from '../recent.ts';
import { writeCallback } from './callback.ts';
import type { Graph } from './graph.ts';
import { outcomeOf, pairRate } from './outcome.ts';
import { type CloudRequest, type Layout, numberedInstead, render, type Style, windowOf } from './render.ts';

/** How many half-said rows and people who were written to too fast are remembered. */
const remembered = 1_000;
/** After too many messages to one person: the first wait, doubled at each further refusal. */
const pairPause = { firstMs: 6_000, longestMs: 60_000 } as const;

const sentSchema = z.looseObject({ messages: z.array(z.looseObject({ id: z.string() })).min(1) });

/** What a sender works with. */
export interface SenderParts {
  readonly graph: Graph;
  /** The phone number's id. */
  readonly account: string;
  readonly layout: Omit<Layout, 'style'>;
  readonly now: () => Instant;
}

/**
 * Says rows. Where the 24 hours are over only an approved template leaves; without one nothing does. A row of several parts
 * that failed half-way goes on where it stopped when it is tried again, for as long as this process lives.
 */
export function createSender({ graph, account, layout, now }: SenderParts) {
  const halfSaid = new Recent<{ readonly style: Style; readonly parts: number }>(remembered);
  const tooFast = new Recent<number>(remembered);

  return async (outgoing: string, body: Say, signal: AbortSignal): Promise<Outcome> => {
    const window = windowOf(body, now());
    const half = halfSaid.get(outgoing);
    let outcome = await sayIn(half?.style ?? (window === 'closed' ? 'template' : 'free'), half?.parts ?? 0);
    // It was closed although we thought that it might be open.
    if (isRefused(outcome, 'window-closed') && window !== 'closed') outcome = await sayIn('template', 0);
    return outcome;

    async function sayIn(style: Style, first: number): Promise<Outcome> {
      let parts = render(body, { ...layout, style });
      if (parts.length === 0) {
        return { outcome: 'refused', why: style === 'template' ? 'window-closed' : 'bad-request' };
      }
      let said: Outcome = { outcome: 'sent', providerId: null };
      for (let i = first; i < parts.length; i++) {
        const part = parts[i]!;
        said = await say(part, i === parts.length - 1);
        if (part.type === 'interactive' && (isRefused(said, 'bad-request') || isRefused(said, 'not-found'))) {
          // Words that may matter must not be lost over their buttons, nor over an app too old to show them: the same once
          // more, with the answers numbered.
          parts = [...parts.slice(0, i), ...numberedInstead(body, part)];
          said = await say(parts[i]!, i === parts.length - 1);
        }
        if (said.outcome === 'sent') continue;
        if (i > 0 && said.outcome !== 'refused') halfSaid.set(outgoing, { style, parts: i });
        return said;
      }
      halfSaid.delete(outgoing);
      return said;
    }

    async function say(part: CloudRequest, last: boolean): Promise<Outcome> {
      const { address } = body.to;
      const callback = writeCallback({ outgoing, address, last });
      const request = { ...part, ...(callback !== null && { biz_opaque_callback_data: callback }) };
      const answer = await graph.post(`${account}/messages`, request, signal);
      if (answer.answered === 'well') {
        tooFast.delete(address);
        const sent = sentSchema.safeParse(answer.body);
        return { outcome: 'sent', providerId: sent.success ? sent.data.messages[0]!.id : null };
      }
      const outcome = outcomeOf(answer, now());
      if (answer.answered === 'ill' && answer.error?.code === pairRate) return pausedFor(address);
      return outcome;
    }
  };

  /** WhatsApp asks for waits that grow for who is written to too fast. */
  function pausedFor(address: string): Outcome {
    const times = tooFast.get(address) ?? 0;
    tooFast.set(address, times + 1);
    const pauseMs = Math.min(pairPause.firstMs * 2 ** times, pairPause.longestMs);
    return { outcome: 'retry', at: now() + pauseMs, why: `code ${pairRate}` };
  }
}

function isRefused(outcome: Outcome, why: string): boolean {
  return outcome.outcome === 'refused' && outcome.why === why;
}
