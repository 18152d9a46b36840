import type { Arrival, Provenance, Silence, Transcript } from '#src/care/event.ts';
import type { Outgoing, Transcribe } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Outlet, Sent } from '#src/channels/outlet.ts';
import type { SpeechServer } from './request.ts';
import { createTranscriber, type Heard, type Unheard } from './transcribe.ts';

export interface SpeechOptions extends SpeechServer {
  readonly model: string;
  /** For one request and what it takes to ask again in another form. */
  readonly timeoutMs: number;
  readonly now: () => Instant;
  /** The kept audio; null where it is no longer there. */
  readonly read: (media: string) => Promise<{ readonly bytes: Buffer } | null>;
  /** The first pause before a server that is busy is asked again; each later one is twice as long. */
  readonly pauseMs?: number;
}

/** A server that fails this often is given up on: a human hears the voice then. */
const mostTries = 4;
/** Voices on their way at once. */
const concurrency = 4;

/**
 * The speech service as an outlet. Never throws: words or their absence come back as `transcript.given`. A passing failure is
 * tried again by the corridor, so that nothing is lost with this process.
 */
export function createSpeechOutlet(options: SpeechOptions): Outlet {
  const transcribe = createTranscriber(options, options.model);
  const pauseMs = options.pauseMs ?? 3_000;

  const hear = async (body: Transcribe, signal: AbortSignal): Promise<Heard | Unheard> => {
    const kept = await options.read(body.media);
    if (!kept) return { silence: 'error', again: false, status: null, retryAfterMs: null };
    return transcribe(kept.bytes, body.mimeType, body.language, signal);
  };

  return {
    limits: { perSecond: 50, perContactMs: 0, concurrency },
    async send({ outgoing, attempts }, stop) {
      const { body } = outgoing;
      if (body.kind !== 'transcribe') return { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
      const began = options.now();
      const signal = AbortSignal.any([stop, AbortSignal.timeout(options.timeoutMs)]);
      const heard = await hear(body, signal).catch((): Unheard => broken);
      const ended = options.now();
      if ('transcript' in heard)
        return given(outgoing, body, heard.transcript, provenance(options, ended - began), ended);
      const later = ended + (heard.retryAfterMs ?? pauseMs * 2 ** attempts);
      if (stop.aborted || (heard.again && attempts + 1 < mostTries))
        return { outcome: { outcome: 'retry', at: later, why: heard.silence }, event: null };
      return given(outgoing, body, { unavailable: heard.silence }, provenance(options, ended - began), ended);
    },
  };
}

/** In place of a speech service where none is set: whatever was asked while there was one is answered by its absence. */
export function createAbsentSpeech(now: () => Instant): Outlet {
  return {
    async send({ outgoing }) {
      const { body } = outgoing;
      if (body.kind !== 'transcribe') return { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
      return given(outgoing, body, { unavailable: 'off' }, null, now());
    },
  };
}

/** The store did not answer: it may later. */
const broken: Unheard = { silence: 'error', again: true, status: null, retryAfterMs: null };

function provenance({ model }: SpeechOptions, latencyMs: number): Provenance {
  return { prompt: 'none', model, latencyMs, tokens: null };
}

function given(
  outgoing: Outgoing,
  { from, about, media }: Transcribe,
  transcript: Transcript | { readonly unavailable: Silence },
  by: Provenance | null,
  sentAt: Instant,
): Sent {
  const event: Arrival = {
    id: `transcript:${outgoing.id}`,
    subject: { contactPoint: from },
    sentAt,
    type: 'transcript.given',
    about,
    media,
    transcript,
    provenance: by,
  };
  return { outcome: { outcome: 'sent', providerId: null }, event };
}
