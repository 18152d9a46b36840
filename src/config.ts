import { z } from 'zod';
import { type ConsoleSettings, consoleEnvironment, consoleOf } from './config/console.ts';
import { type KeptSettings, keptEnvironment, keptOf } from './config/kept.ts';
import { type ModelSettings, modelContradictions, modelEnvironment, modelOf } from './config/model.ts';
import { type OperationSettings, operationEnvironment, operationOf } from './config/operation.ts';
import { type PagerSettings, pagerContradictions, pagerEnvironment, pagerOf } from './config/pager.ts';
import { type ProgrammeSettings, programmeEnvironment, programmeOf } from './config/programme.ts';
import { type ServerSettings, serverEnvironment, serverOf } from './config/server.ts';
import { type SpeechSettings, speechContradictions, speechEnvironment, speechOf } from './config/speech.ts';
import { type StoreSettings, storeContradictions, storeEnvironment, storeOf } from './config/store.ts';
import { type TelegramSettings, telegramContradictions, telegramEnvironment, telegramOf } from './config/telegram.ts';
import {
  type WhatsappCloudSettings,
  whatsappCloudContradictions,
  whatsappCloudEnvironment,
  whatsappCloudOf,
} from './config/whatsappCloud.ts';
import {
  type WhatsappWebSettings,
  whatsappWebContradictions,
  whatsappWebEnvironment,
  whatsappWebOf,
} from './config/whatsappWeb.ts';

/**
 * Everything an operator can set; each room's settings stand in `config/`, beside how they are read.
 * Read once at start-up from the environment; nothing else reads the environment.
 */
export interface Settings extends ServerSettings, StoreSettings, OperationSettings, ConsoleSettings, KeptSettings {
  /** No real channel and no production: the simulated phone and the demo sign-ins exist, and everything says so. */
  readonly demo: boolean;
  readonly pager: PagerSettings;
  /** Null where it is off. */
  readonly telegram: TelegramSettings | null;
  /** Null where it is off. */
  readonly whatsappCloud: WhatsappCloudSettings | null;
  /** Null where it is off. */
  readonly whatsappWeb: WhatsappWebSettings | null;
  /** Null where the rules work alone. */
  readonly model: ModelSettings | null;
  /** Null where voice notes are heard by humans alone and nothing is spoken. */
  readonly speech: SpeechSettings | null;
  readonly programme: ProgrammeSettings;
}

/** A setting that is missing or wrong. The message names it and never repeats its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

// What is wrong is told in this order.
const environment = z.object({
  ...serverEnvironment.shape,
  ...storeEnvironment.shape,
  ...operationEnvironment.shape,
  ...consoleEnvironment.shape,
  ...pagerEnvironment.shape,
  ...telegramEnvironment.shape,
  ...whatsappCloudEnvironment.shape,
  ...whatsappWebEnvironment.shape,
  ...modelEnvironment.shape,
  ...speechEnvironment.shape,
  ...keptEnvironment.shape,
  ...programmeEnvironment.shape,
});

/** Reads the settings. Throws a `SettingsError` that names every setting that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  // An empty value in an environment file means that the line was left blank.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'));
  }
  const e = parsed.data;
  const wrong = contradictions(e);
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
  const demo = !e.TELEGRAM_BOT_TOKEN && !e.WHATSAPP_ACCESS_TOKEN && !e.WHATSAPP_WEB && !e.HAMDAM_PRODUCTION;
  return {
    ...serverOf(e, demo),
    ...storeOf(e),
    ...operationOf(e),
    ...consoleOf(e, demo),
    ...keptOf(e),
    demo,
    pager: pagerOf(e),
    telegram: telegramOf(e),
    whatsappCloud: whatsappCloudOf(e),
    whatsappWeb: whatsappWebOf(e),
    model: modelOf(e),
    speech: speechOf(e),
    programme: programmeOf(e),
  };
}

function contradictions(e: z.infer<typeof environment>): string[] {
  return [
    ...storeContradictions(e),
    ...pagerContradictions(e),
    ...telegramContradictions(e),
    ...whatsappCloudContradictions(e),
    ...whatsappWebContradictions(e),
    ...modelContradictions(e),
    ...speechContradictions(e),
  ];
}
