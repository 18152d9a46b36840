import { z } from 'zod';
import { number, openAi, url } from './values.ts';

/** The models that hear voice notes and speak. */
export interface SpeechSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Null where voice notes are not turned into words. */
  readonly transcribeModel: string | null;
  /** Null where nothing is spoken. */
  readonly tts: { readonly model: string; readonly voice: string } | null;
  readonly timeoutMs: number;
}

/** The variables they are read from. */
export const speechEnvironment = z.object({
  SPEECH_BASE_URL: url.optional(),
  SPEECH_API_KEY: z.string().optional(),
  TRANSCRIBE_MODEL: z.string().optional(),
  TTS_MODEL: z.string().optional(),
  TTS_VOICE: z.string().default('alloy'),
  SPEECH_TIMEOUT_MS: number.int().min(100).max(120_000).default(30_000),
});

type SpeechEnvironment = z.infer<typeof speechEnvironment>;

/** What of it contradicts itself, each line naming the setting. */
export function speechContradictions(e: SpeechEnvironment): string[] {
  const wrong: string[] = [];
  if ((e.SPEECH_API_KEY || e.SPEECH_BASE_URL) && !e.TRANSCRIBE_MODEL && !e.TTS_MODEL) {
    wrong.push(
      'TRANSCRIBE_MODEL: name the model that hears voice notes, or TTS_MODEL for one that speaks; none is chosen for you',
    );
  }
  if ((e.TRANSCRIBE_MODEL || e.TTS_MODEL) && !e.SPEECH_API_KEY && !e.SPEECH_BASE_URL) {
    wrong.push('SPEECH_BASE_URL: say where the models of TRANSCRIBE_MODEL and TTS_MODEL are, or set SPEECH_API_KEY');
  }
  return wrong;
}

/** Null where voice notes are heard by humans alone and nothing is spoken. */
export function speechOf(e: SpeechEnvironment): SpeechSettings | null {
  if (!e.SPEECH_API_KEY && !e.SPEECH_BASE_URL) return null;
  return {
    apiKey: e.SPEECH_API_KEY ?? 'none',
    baseUrl: e.SPEECH_BASE_URL ?? openAi,
    transcribeModel: e.TRANSCRIBE_MODEL ?? null,
    tts: e.TTS_MODEL ? { model: e.TTS_MODEL, voice: e.TTS_VOICE } : null,
    timeoutMs: e.SPEECH_TIMEOUT_MS,
  };
}
