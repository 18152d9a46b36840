import path from 'node:path';
import { z } from 'zod';
import { daysBetween } from '#src/care/plan/calendar.ts';
import type { Span } from '#src/care/programme.ts';
import type { PlainDate, PlainTime } from '#src/care/words.ts';
import type { SecondFactorIs } from '#src/console/office.ts';

/** Everything an operator can set. Read once at start-up from the environment; nothing else reads the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where the database, its key file and the logs of one machine live. */
  readonly dataDir: string;
  /** 32 bytes as base64 or hex; null means a key file beside the database. Never null in production. */
  readonly masterKey: string | null;
  /** The operator's key for backups, 32 bytes as base64 or hex; null where it is named when a backup is made. */
  readonly backupKey: string | null;
  /** PostgreSQL; null for the file in the data folder. */
  readonly database: {
    readonly url: string;
    /** How many connections may read at a time; one more writes, and one listens. */
    readonly readers: number;
  } | null;
  readonly production: boolean;
  /** No real channel and no production: the simulated phone and the demo sign-ins exist, and everything says so. */
  readonly demo: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** The address people reach the console at, such as `https://hamdam.example.org`, where it differs from our own. */
  readonly origin: string | null;
  /** A proxy of the operator's own stands in front: what it says of where a request came from can be believed. */
  readonly behindProxy: boolean;
  /** Whether who signs in at the console has to have a second factor; the demo has none. */
  readonly secondFactor: SecondFactorIs;
  readonly pager: {
    /** Another pager that is told of every call; null where there is none. */
    readonly webhook: { readonly url: string; readonly secret: string } | null;
    /** Whom push services can write to about us: `mailto:` or an https address. */
    readonly contact: string;
    /** By which push services know us; null for keys of our own making. */
    readonly pushKeys: { readonly publicKey: string; readonly privateKey: string } | null;
  };
  /** What who reads the metrics must bring; null where only this machine may read them. */
  readonly metricsToken: string | null;
  /** Where traces are sent, by OTLP over HTTP; null where nothing is traced. */
  readonly traces: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly service: string;
  } | null;
  /** The file of the tokens by which other systems use the API; null where there is none. */
  readonly apiTokens: string | null;
  readonly telegram: {
    /** One for each bot. */
    readonly tokens: readonly string[];
    readonly apiRoot: string;
    /** Long polling where null. */
    readonly webhook: { readonly url: string; readonly secret: string } | null;
  } | null;
  readonly whatsappCloud: {
    readonly token: string;
    /** Our phone numbers' ids at Meta. */
    readonly numbers: readonly string[];
    readonly appSecret: string;
    readonly verifyToken: string;
    readonly root: string;
    readonly version: string;
    /** A folder that replaces `prompts/templates`. */
    readonly templates: string | null;
    /** The least time between two messages to one person, in milliseconds. */
    readonly perContactMs: number;
  } | null;
  /** WhatsApp Web, which WhatsApp does not support. */
  readonly whatsappWeb: {
    /** Our name for the account. */
    readonly account: string;
    readonly folder: string;
    /** Null for the system's. */
    readonly chromium: string | null;
    readonly args: readonly string[];
    /** In bytes. */
    readonly memoryBudget: number;
  } | null;
  readonly model: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly model: string;
    readonly timeoutMs: number;
    /** Asked where the first gives no answer; null where there is none. */
    readonly fallback: { readonly apiKey: string; readonly baseUrl: string; readonly model: string } | null;
    /** It may say approved answers in words that fit the question; care checks them. */
    readonly phrases: boolean;
    /** How long a server that fails again and again is left alone; 0 for never. */
    readonly restMs: number;
    /** The most tokens of an answer. */
    readonly answerTokens: number;
    /** What a day (UTC) may bring; null where it is not limited. */
    readonly daily: {
      readonly requests: number | null;
      readonly tokens: number | null;
      /** In the currency of `price`, which is for a million tokens. */
      readonly cost: number | null;
      readonly price: { readonly asked: number; readonly answered: number } | null;
      readonly perPerson: number | null;
    };
    /** Where it is kept what the day has brought. */
    readonly budgetFile: string;
  } | null;
  /** Null where voice notes are heard by humans alone and nothing is spoken. */
  readonly speech: {
    readonly apiKey: string;
    readonly baseUrl: string;
    /** Null where voice notes are not turned into words. */
    readonly transcribeModel: string | null;
    /** Null where nothing is spoken. */
    readonly tts: { readonly model: string; readonly voice: string } | null;
    readonly timeoutMs: number;
  } | null;
  /** For how many days each kind is kept. */
  readonly kept: { readonly messages: number; readonly readings: number; readonly audit: number };
  readonly media: {
    /** How long voice notes and pictures are kept. */
    readonly days: number;
    /** The largest file that is kept, in bytes. */
    readonly largest: number;
  };
  readonly programme: {
    readonly name: string;
    readonly timeZone: string;
    readonly quietHours: { readonly from: PlainTime; readonly to: PlainTime };
    /** A file that replaces `prompts/services.yaml`. */
    readonly services: string | null;
    /** The file of the counselors' teams; null where everybody is always on duty, unless `prompts/teams.yaml` is there. */
    readonly teams?: string | null;
    /** For how long a counselor's reply can be taken back before it leaves. */
    readonly replyHoldMs?: number;
    /** Where the programme is, in degrees, for times of prayer; null where nobody told. */
    readonly place?: { readonly latitude: number; readonly longitude: number } | null;
    readonly holdMs: number;
    /** How long the companion steps aside where a human answered from the account's own phone. */
    readonly asideMs: number;
    /** How many messages of plans one person is sent a day at most; care's own number where it is not told. */
    readonly dailyLimit?: number;
    /** Over how many milliseconds after its time what many have due at once is spread. */
    readonly spreadMs: number;
    /** As they were announced; null, or none, where they were not. */
    readonly ramadan?: Span | null;
    readonly muharram?: Span | null;
    readonly holyDays?: { readonly eid: readonly PlainDate[]; readonly ashura: readonly PlainDate[] };
  };
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** A setting that is missing or wrong. The message names it and never repeats its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const flag = z
  .enum(['', '0', '1', 'true', 'false'], { error: 'must be 1 or 0' })
  .default('')
  .transform((v) => v === '1' || v === 'true');
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });
/** Days of the calendar, both ends among them. They are announced, and never computed. */
const span = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, { error: 'must look like 2027-02-08/2027-03-09' })
    .transform((s) => s.split('/') as [PlainDate, PlainDate])
    .pipe(z.tuple([day, day]))
    .refine(([from, to]) => daysBetween(from, to) >= least && daysBetween(from, to) <= most, {
      error: `must end ${least} to ${most} days after it begins`,
    })
    .transform(([from, to]): Span => ({ from, to }));
const dayList = z
  .string()
  .transform((s) => s.split(',').map((d) => d.trim()))
  .pipe(z.array(day).max(20, { error: 'at most 20 days' }));

const environment = z.object({
  HOST: z.string().optional(),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65_535).default(3000),
  HAMDAM_DATA: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be a postgres:// address' })
    .optional(),
  DATABASE_READERS: z.coerce.number({ error: 'must be a number' }).int().min(1).max(100).default(8),
  HAMDAM_MASTER_KEY: z.string().optional(),
  HAMDAM_BACKUP_KEY: z.string().optional(),
  HAMDAM_METRICS_TOKEN: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^\s*[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*$/, { error: 'must look like name=value,name=value' })
    .refine(canBeDecoded, { error: 'has a % that begins no letter' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('hamdam'),
  HAMDAM_PRODUCTION: flag,
  HAMDAM_LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  HAMDAM_ORIGIN: url.optional(),
  HAMDAM_BEHIND_PROXY: flag,
  HAMDAM_SECOND_FACTOR: z.enum(['required', 'optional'], { error: 'must be required or optional' }).optional(),
  HAMDAM_API_TOKENS: z.string().optional(),
  HAMDAM_PAGER_URL: url.optional(),
  HAMDAM_PAGER_SECRET: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  HAMDAM_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, { error: 'must be mailto:… or an https address' })
    .optional(),
  HAMDAM_PUSH_PUBLIC_KEY: z
    .string()
    .regex(/^[\w-]{87}$/, { error: 'must be a P-256 public key, 65 bytes as base64url' })
    .optional(),
  HAMDAM_PUSH_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, { error: 'must be a P-256 private key, 32 bytes as base64url' })
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\s*\d{1,20}:[\w-]{10,100}\s*(,\s*\d{1,20}:[\w-]{10,100}\s*)*$/, {
      error: 'must look like the token BotFather gave, <number>:<letters>; several are separated by commas',
    })
    .optional(),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: url.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'must be 16 to 256 letters, digits, _ or -' })
    .optional(),
  WHATSAPP_ACCESS_TOKEN: z
    .string()
    .regex(/^\S{8,1000}$/, { error: 'must be the token Meta gave' })
    .optional(),
  WHATSAPP_PHONE_NUMBER_IDS: z
    .string()
    .regex(/^\s*\d{5,20}\s*(,\s*\d{5,20}\s*)*$/, { error: 'must be ids of phone numbers, separated by commas' })
    .optional(),
  WHATSAPP_APP_SECRET: z.string().min(16, { error: 'must be the app’s secret, 16 letters at the least' }).optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  WHATSAPP_GRAPH_ROOT: url.default('https://graph.facebook.com'),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, { error: 'must look like v24.0' })
    .default('v24.0'),
  WHATSAPP_TEMPLATES: z.string().optional(),
  WHATSAPP_SPACING_MS: z.coerce.number({ error: 'must be a number' }).int().min(0).max(60_000).default(6_000),
  WHATSAPP_WEB: flag,
  WHATSAPP_WEB_UNOFFICIAL_ACCEPTED: flag,
  WHATSAPP_WEB_ACCOUNT: z
    .string()
    .regex(/^[\w-]{1,40}$/, { error: 'must be 1 to 40 letters, digits, _ or -' })
    .default('main'),
  WHATSAPP_WEB_CHROMIUM: z.string().optional(),
  WHATSAPP_WEB_CHROMIUM_ARGS: z.string().regex(/^--/, { error: 'must begin with --' }).optional(),
  WHATSAPP_WEB_MEMORY_MB: z.coerce.number({ error: 'must be a number' }).int().min(300).max(16_000).default(1_000),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_TIMEOUT_MS: z.coerce.number({ error: 'must be a number' }).int().min(100).max(120_000).default(15_000),
  OPENAI_FALLBACK_MODEL: z.string().optional(),
  OPENAI_FALLBACK_BASE_URL: url.optional(),
  OPENAI_FALLBACK_API_KEY: z.string().optional(),
  OPENAI_PHRASES: flag,
  OPENAI_REST_MS: z.coerce.number({ error: 'must be a number' }).int().min(0).max(3_600_000).default(30_000),
  OPENAI_ANSWER_TOKENS: z.coerce.number({ error: 'must be a number' }).int().min(50).max(32_000).default(1_000),
  OPENAI_DAILY_REQUESTS: z.coerce.number({ error: 'must be a number' }).int().min(1).optional(),
  OPENAI_DAILY_TOKENS: z.coerce.number({ error: 'must be a number' }).int().min(5_000).default(10_000_000),
  OPENAI_DAILY_COST: z.coerce.number({ error: 'must be a number' }).positive().optional(),
  OPENAI_DAILY_PER_PERSON: z.coerce.number({ error: 'must be a number' }).int().min(1).default(200),
  OPENAI_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/, { error: 'must look like 0.15/0.60: for a million tokens asked and answered' })
    .optional(),
  SPEECH_BASE_URL: url.optional(),
  SPEECH_API_KEY: z.string().optional(),
  TRANSCRIBE_MODEL: z.string().optional(),
  TTS_MODEL: z.string().optional(),
  TTS_VOICE: z.string().default('alloy'),
  SPEECH_TIMEOUT_MS: z.coerce.number({ error: 'must be a number' }).int().min(100).max(120_000).default(30_000),
  HAMDAM_MEDIA_DAYS: z.coerce.number({ error: 'must be a number' }).int().min(1).max(3650).default(90),
  HAMDAM_KEEP_MESSAGES_DAYS: z.coerce.number({ error: 'must be a number' }).int().min(90).max(36_500).default(1_825),
  HAMDAM_KEEP_READINGS_DAYS: z.coerce.number({ error: 'must be a number' }).int().min(365).max(36_500).default(3_650),
  HAMDAM_KEEP_AUDIT_DAYS: z.coerce.number({ error: 'must be a number' }).int().min(365).max(36_500).default(3_650),
  HAMDAM_MEDIA_MB: z.coerce.number({ error: 'must be a number' }).min(0.1).max(64).default(16),
  HAMDAM_PROGRAMME: z.string().default('Hamdam'),
  HAMDAM_TIME_ZONE: z.string().default('Asia/Karachi').refine(isTimeZone, { error: 'must be an IANA time zone' }),
  HAMDAM_QUIET_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, { error: 'must look like 21:00-08:00' })
    .default('21:00-08:00'),
  HAMDAM_PLACE: z
    .string()
    .regex(/^-?\d{1,2}(\.\d+)?,\s*-?\d{1,3}(\.\d+)?$/, {
      error: 'must be latitude and longitude in degrees, such as 31.55,74.34',
    })
    // Nearer to the poles there are days without all five.
    .refine((s) => Math.abs(Number.parseFloat(s)) <= 60 && Math.abs(Number(s.split(',')[1])) <= 180, {
      error: 'must lie within 60 degrees of the equator, its longitude within 180',
    })
    .optional(),
  HAMDAM_SPREAD_MINUTES: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(0, { error: 'must not be negative' })
    .max(60, { error: 'must be 60 at the most' })
    .default(15),
  HAMDAM_DAILY_MESSAGES: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(1, { error: 'must be 1 at the least' })
    .max(20, { error: 'must be 20 at the most' })
    .optional(),
  HAMDAM_RAMADAN: span(27, 31).optional(),
  HAMDAM_MUHARRAM: span(0, 31).optional(),
  HAMDAM_EID_DAYS: dayList.optional(),
  HAMDAM_ASHURA_DAYS: dayList.optional(),
  HAMDAM_SERVICES: z.string().optional(),
  HAMDAM_TEAMS: z.string().optional(),
  HAMDAM_UNDO_SECONDS: z.coerce.number({ error: 'must be a number' }).int().min(0).max(30).default(5),
  HAMDAM_ASIDE_HOURS: z.coerce.number({ error: 'must be a number' }).min(0).max(72).default(12),
  HAMDAM_HOLD_MS: z.coerce.number({ error: 'must be a number' }).int().min(0).max(30_000).default(4_000),
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
  const [from, to] = e.HAMDAM_QUIET_HOURS.split('-') as [PlainTime, PlainTime];
  return {
    // The demo has sign-ins that anybody can use: it listens to this machine alone unless it is told otherwise.
    host: e.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    port: e.PORT,
    dataDir: e.HAMDAM_DATA,
    database: e.DATABASE_URL ? { url: e.DATABASE_URL, readers: e.DATABASE_READERS } : null,
    masterKey: e.HAMDAM_MASTER_KEY ?? null,
    backupKey: e.HAMDAM_BACKUP_KEY ?? null,
    production: e.HAMDAM_PRODUCTION,
    demo,
    logLevel: e.HAMDAM_LOG_LEVEL,
    origin: e.HAMDAM_ORIGIN ? new URL(e.HAMDAM_ORIGIN).origin : null,
    behindProxy: e.HAMDAM_BEHIND_PROXY,
    secondFactor: demo ? 'none' : (e.HAMDAM_SECOND_FACTOR ?? (e.HAMDAM_PRODUCTION ? 'required' : 'optional')),
    pager: pagerOf(e),
    metricsToken: e.HAMDAM_METRICS_TOKEN ?? null,
    traces: tracesOf(e),
    apiTokens: e.HAMDAM_API_TOKENS ?? null,
    telegram: telegramOf(e),
    whatsappCloud: whatsappCloudOf(e),
    whatsappWeb: whatsappWebOf(e),
    model: modelOf(e),
    speech: speechOf(e),
    kept: {
      messages: e.HAMDAM_KEEP_MESSAGES_DAYS,
      readings: e.HAMDAM_KEEP_READINGS_DAYS,
      audit: e.HAMDAM_KEEP_AUDIT_DAYS,
    },
    media: { days: e.HAMDAM_MEDIA_DAYS, largest: Math.round(e.HAMDAM_MEDIA_MB * 1_000_000) },
    programme: {
      name: e.HAMDAM_PROGRAMME,
      timeZone: e.HAMDAM_TIME_ZONE,
      quietHours: { from, to },
      services: e.HAMDAM_SERVICES ?? null,
      teams: e.HAMDAM_TEAMS ?? null,
      replyHoldMs: e.HAMDAM_UNDO_SECONDS * 1000,
      place: placeOf(e.HAMDAM_PLACE),
      holdMs: e.HAMDAM_HOLD_MS,
      asideMs: e.HAMDAM_ASIDE_HOURS * 3_600_000,
      spreadMs: e.HAMDAM_SPREAD_MINUTES * 60_000,
      ...(e.HAMDAM_DAILY_MESSAGES !== undefined && { dailyLimit: e.HAMDAM_DAILY_MESSAGES }),
      ramadan: e.HAMDAM_RAMADAN ?? null,
      muharram: e.HAMDAM_MUHARRAM ?? null,
      holyDays: { eid: e.HAMDAM_EID_DAYS ?? [], ashura: e.HAMDAM_ASHURA_DAYS ?? [] },
    },
  };
}

type Environment = z.infer<typeof environment>;

function contradictions(e: Environment): string[] {
  const wrong: string[] = [];
  if (e.HAMDAM_PRODUCTION && !e.HAMDAM_MASTER_KEY) {
    wrong.push('HAMDAM_MASTER_KEY: production needs its own key, 32 bytes as base64 or hex');
  }
  if (e.HAMDAM_PAGER_URL && !e.HAMDAM_PAGER_SECRET) {
    wrong.push('HAMDAM_PAGER_SECRET: HAMDAM_PAGER_URL needs a secret, or its receiver could not tell who calls');
  }
  if (e.HAMDAM_PAGER_URL && !e.HAMDAM_PAGER_URL.startsWith('https:') && !isOwnMachine(e.HAMDAM_PAGER_URL)) {
    wrong.push('HAMDAM_PAGER_URL: must be https');
  }
  if (Boolean(e.HAMDAM_PUSH_PUBLIC_KEY) !== Boolean(e.HAMDAM_PUSH_PRIVATE_KEY)) {
    wrong.push(
      `HAMDAM_PUSH_${e.HAMDAM_PUSH_PUBLIC_KEY ? 'PRIVATE' : 'PUBLIC'}_KEY: the push keys are a pair; set both or none`,
    );
  }
  if (e.TELEGRAM_WEBHOOK_URL && !e.TELEGRAM_WEBHOOK_SECRET) {
    wrong.push('TELEGRAM_WEBHOOK_SECRET: a webhook needs a secret, or anybody could write in a person’s name');
  }
  if (e.TELEGRAM_WEBHOOK_URL && !e.TELEGRAM_BOT_TOKEN)
    wrong.push('TELEGRAM_BOT_TOKEN: a webhook needs the bot’s token');
  const cloud = ['ACCESS_TOKEN', 'PHONE_NUMBER_IDS', 'APP_SECRET', 'VERIFY_TOKEN'] as const;
  const missing = cloud.map((name) => `WHATSAPP_${name}` as const).filter((name) => !e[name]);
  if (missing.length < cloud.length) {
    wrong.push(...missing.map((name) => `${name}: WhatsApp's Cloud API needs all of WHATSAPP_${cloud.join(', ')}`));
  }
  if (e.HAMDAM_PRODUCTION && e.WHATSAPP_WEB && !e.WHATSAPP_WEB_UNOFFICIAL_ACCEPTED) {
    wrong.push(
      'WHATSAPP_WEB_UNOFFICIAL_ACCEPTED: WhatsApp does not support WHATSAPP_WEB and may end the account for it; in production set this to 1 if you accept that, or use the Cloud API',
    );
  }
  if ((e.OPENAI_API_KEY || e.OPENAI_BASE_URL) && !e.OPENAI_MODEL) {
    wrong.push('OPENAI_MODEL: name the model; none is chosen for you, since they differ in safety');
  }
  if ((e.OPENAI_FALLBACK_BASE_URL || e.OPENAI_FALLBACK_API_KEY) && !e.OPENAI_FALLBACK_MODEL) {
    wrong.push('OPENAI_FALLBACK_MODEL: name the model that is asked where the first gives no answer');
  }
  if (e.OPENAI_PHRASES && !e.OPENAI_MODEL) wrong.push('OPENAI_MODEL: name the model that OPENAI_PHRASES lets speak');
  if (e.OPENAI_FALLBACK_MODEL && !e.OPENAI_MODEL) {
    wrong.push('OPENAI_MODEL: name the model that OPENAI_FALLBACK_MODEL stands behind');
  }
  if (e.OPENAI_DAILY_COST && !e.OPENAI_PRICE) {
    wrong.push('OPENAI_PRICE: say what a million tokens cost, or OPENAI_DAILY_COST cannot be kept');
  }
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

function pagerOf(e: Environment): Settings['pager'] {
  const { HAMDAM_PAGER_URL: address, HAMDAM_PAGER_SECRET: secret } = e;
  const { HAMDAM_PUSH_PUBLIC_KEY: publicKey, HAMDAM_PUSH_PRIVATE_KEY: privateKey } = e;
  const own = e.HAMDAM_ORIGIN?.startsWith('https:')
    ? new URL(e.HAMDAM_ORIGIN).origin
    : 'mailto:operator@hamdam.invalid';
  return {
    webhook: address && secret ? { url: address, secret } : null,
    contact: e.HAMDAM_PUSH_CONTACT ?? own,
    pushKeys: publicKey && privateKey ? { publicKey, privateKey } : null,
  };
}

/** The endpoint is a base address, as OpenTelemetry's own specification has it. */
function tracesOf(e: Environment): Settings['traces'] {
  if (!e.OTEL_EXPORTER_OTLP_ENDPOINT) return null;
  const pairs = e.OTEL_EXPORTER_OTLP_HEADERS?.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())] as const;
  });
  return {
    url: `${e.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(pairs ?? []),
    service: e.OTEL_SERVICE_NAME,
  };
}

function canBeDecoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Only the demo posts there, where a pager is tried out. */
const isOwnMachine = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

function telegramOf(e: Environment): Settings['telegram'] {
  if (!e.TELEGRAM_BOT_TOKEN) return null;
  const { TELEGRAM_WEBHOOK_URL: address, TELEGRAM_WEBHOOK_SECRET: secret } = e;
  return {
    tokens: e.TELEGRAM_BOT_TOKEN.split(',').map((token) => token.trim()),
    apiRoot: e.TELEGRAM_API_ROOT.replace(/\/$/, ''),
    webhook: address && secret ? { url: address, secret } : null,
  };
}

function whatsappCloudOf(e: Environment): Settings['whatsappCloud'] {
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_PHONE_NUMBER_IDS: ids } = e;
  const { WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken } = e;
  if (!token || !ids || !appSecret || !verifyToken) return null;
  return {
    token,
    numbers: ids.split(',').map((id) => id.trim()),
    appSecret,
    verifyToken,
    root: e.WHATSAPP_GRAPH_ROOT.replace(/\/+$/, ''),
    version: e.WHATSAPP_GRAPH_VERSION,
    templates: e.WHATSAPP_TEMPLATES ?? null,
    perContactMs: e.WHATSAPP_SPACING_MS,
  };
}

function whatsappWebOf(e: Environment): Settings['whatsappWeb'] {
  if (!e.WHATSAPP_WEB) return null;
  return {
    account: e.WHATSAPP_WEB_ACCOUNT,
    folder: path.join(e.HAMDAM_DATA, 'whatsapp-web'),
    chromium: e.WHATSAPP_WEB_CHROMIUM ?? null,
    // An argument may hold blanks; the next begins with two dashes.
    args: e.WHATSAPP_WEB_CHROMIUM_ARGS?.trim().split(/\s+(?=--)/) ?? [],
    memoryBudget: e.WHATSAPP_WEB_MEMORY_MB * 1_000_000,
  };
}

function modelOf(e: Environment): Settings['model'] {
  if (!e.OPENAI_MODEL || !(e.OPENAI_API_KEY || e.OPENAI_BASE_URL)) return null;
  return {
    // A server of one's own often wants no key; the client library insists on one.
    apiKey: e.OPENAI_API_KEY ?? 'none',
    baseUrl: e.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    model: e.OPENAI_MODEL,
    timeoutMs: e.OPENAI_TIMEOUT_MS,
    fallback: fallbackOf(e),
    phrases: e.OPENAI_PHRASES,
    restMs: e.OPENAI_REST_MS,
    answerTokens: e.OPENAI_ANSWER_TOKENS,
    daily: {
      requests: e.OPENAI_DAILY_REQUESTS ?? null,
      tokens: e.OPENAI_DAILY_TOKENS,
      cost: e.OPENAI_DAILY_COST ?? null,
      price: priceOf(e.OPENAI_PRICE),
      perPerson: e.OPENAI_DAILY_PER_PERSON,
    },
    budgetFile: path.join(e.HAMDAM_DATA, 'model-budget.json'),
  };
}

/** On the first model's server, where no other is named; a key is sent to the server it was given for and to no other. */
function fallbackOf(e: Environment): NonNullable<Settings['model']>['fallback'] {
  if (!e.OPENAI_FALLBACK_MODEL) return null;
  const elsewhere = e.OPENAI_FALLBACK_BASE_URL;
  return {
    apiKey: e.OPENAI_FALLBACK_API_KEY ?? (elsewhere ? 'none' : (e.OPENAI_API_KEY ?? 'none')),
    baseUrl: elsewhere ?? e.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    model: e.OPENAI_FALLBACK_MODEL,
  };
}

function priceOf(price: string | undefined): NonNullable<Settings['model']>['daily']['price'] {
  if (!price) return null;
  const [asked, answered] = price.split('/').map(Number) as [number, number];
  return { asked, answered };
}

function speechOf(e: Environment): Settings['speech'] {
  if (!e.SPEECH_API_KEY && !e.SPEECH_BASE_URL) return null;
  return {
    apiKey: e.SPEECH_API_KEY ?? 'none',
    baseUrl: e.SPEECH_BASE_URL ?? 'https://api.openai.com/v1',
    transcribeModel: e.TRANSCRIBE_MODEL ?? null,
    tts: e.TTS_MODEL ? { model: e.TTS_MODEL, voice: e.TTS_VOICE } : null,
    timeoutMs: e.SPEECH_TIMEOUT_MS,
  };
}

function placeOf(place: string | undefined): { latitude: number; longitude: number } | null {
  if (!place) return null;
  const [latitude, longitude] = place.split(',').map(Number) as [number, number];
  return { latitude, longitude };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
