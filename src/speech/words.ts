import { z } from 'zod';
import type { Transcript } from '#src/care/event.ts';

/** The longest words that are read of one voice note: about an hour of speech. */
const longest = 12_000;

const answerSchema = z.looseObject({
  text: z.string(),
  language: z.string().max(40).optional(),
  segments: z
    .array(
      z.looseObject({
        start: z.number().optional(),
        end: z.number().optional(),
        avg_logprob: z.number().nullish(),
        no_speech_prob: z.number().nullish(),
        compression_ratio: z.number().nullish(),
      }),
    )
    .optional(),
  logprobs: z.array(z.looseObject({ logprob: z.number() })).nullish(),
});
type Read = z.infer<typeof answerSchema>;

/**
 * The server's answer as a transcript; null where it cannot be read. Its confidence is the mean probability of a token, by
 * the length of each segment; a segment that Whisper itself would doubt counts as none.
 */
export function wordsIn(body: Buffer): Transcript | null {
  let raw: unknown;
  try {
    raw = JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
  const read = answerSchema.safeParse(raw).data;
  if (!read) return null;
  const text = read.text.slice(0, longest).toWellFormed().trim();
  return { text, language: read.language ? tagOf(read.language) : null, confidence: confidenceOf(read) };
}

/** Whisper's own limits for what is silence, and for words that are made up by repeating them (openai/whisper, transcribe.py). */
const doubts = { noSpeech: 0.6, compression: 2.4 };

function confidenceOf({ segments, logprobs }: Read): number | null {
  const told = (segments ?? []).filter((s) => typeof s.avg_logprob === 'number');
  if (told.length > 0) {
    const parts = told.map((s) => {
      const doubtful = (s.no_speech_prob ?? 0) > doubts.noSpeech || (s.compression_ratio ?? 0) > doubts.compression;
      return {
        seconds: Math.min(Math.max((s.end ?? 1) - (s.start ?? 0), 0.1), 3_600),
        sure: doubtful ? 0 : probability(s.avg_logprob!),
      };
    });
    return mean(parts);
  }
  if (logprobs && logprobs.length > 0) return mean(logprobs.map((l) => ({ seconds: 1, sure: probability(l.logprob) })));
  return null;
}

const probability = (logprob: number): number => Math.min(1, Math.max(0, Math.exp(logprob)));

function mean(parts: readonly { readonly seconds: number; readonly sure: number }[]): number {
  const seconds = parts.reduce((sum, p) => sum + p.seconds, 0);
  return parts.reduce((sum, p) => sum + p.sure * p.seconds, 0) / seconds;
}

/** Whisper names languages in English words, other servers by their tags. */
const named: Readonly<Record<string, string>> = {
  english: 'en',
  urdu: 'ur',
  hindi: 'hi',
  punjabi: 'pa',
  pashto: 'ps',
  sindhi: 'sd',
};

function tagOf(language: string): string {
  return named[language.toLowerCase()] ?? language.toLowerCase();
}

/** Urdu that was taken for Hindi is written in the script of Hindi, which nobody here reads. */
export function isDevanagari(text: string): boolean {
  return /\p{Script=Devanagari}/u.test(text);
}
