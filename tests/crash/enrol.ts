import type { Arrival } from '#src/care/event.ts';
import { dateOf, timeOf } from '#src/care/plan/calendar.ts';
import { type Instant, languages, minutes } from '#src/care/words.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { render } from '#src/channels/telegram/render.ts';
import { Clock } from '#src/clock/clock.ts';
import { readSettings } from '#src/config.ts';
import { createUser } from '#src/console/users.ts';
import { silentLog } from '#src/log.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import type { BotApi } from '../emulators/bot-api.ts';
import type { Canaries } from './canaries.ts';
import type { Database } from './database.ts';

export interface Enrolment {
  readonly database: Database;
  readonly api: BotApi;
  readonly timeZone: string;
  readonly canaries: Canaries;
  /** Chat ids of people who have agreed and take medicines; each has been asked about doses and said "later". */
  readonly chats: readonly number[];
  /** How many doses each is asked about again, and within how long from `from` these come due. */
  readonly doses: number;
  readonly from: Instant;
  readonly spanMs: number;
}

/** A reminder that must come: to whom, for which dose, and when. */
export interface Promised {
  readonly chat: number;
  /** The dose, `YYYY-MM-DD/HH:MM`. */
  readonly nth: string;
  readonly dueAt: Instant;
}

export interface Enrolled {
  readonly counselors: readonly { id: string; email: string; password: string }[];
  readonly promised: readonly Promised[];
}

/**
 * The half hour before the first start, on a virtual clock and through the real corridor: people meet the companion, add
 * medicines, are asked about doses and say "later", which is asked again half an hour after: at any second of the run.
 */
export async function enrol(e: Enrolment): Promise<Enrolled> {
  const { database, api, chats, doses, from } = e;
  const account = api.token.split(':')[0]!;
  const settings = readSettings({
    ...database.env,
    HAMDAM_TIME_ZONE: e.timeZone,
    HAMDAM_SPREAD_MINUTES: '0',
    TELEGRAM_BOT_TOKEN: api.token,
  });
  let now = from - minutes(90);
  const clockface = { now: () => now, random: () => 0.5 };
  const store = await database.open(() => now);
  const corridor = createCorridor({
    store,
    programme: loadProgramme(settings, now),
    outlets: { telegram: phones(api) },
    clockface,
    log: silentLog,
  });
  const accept = (arrivals: readonly Arrival[]) => corridor.door.accept(arrivals);
  const failed = (error: unknown) => {
    throw error;
  };
  const clock = new Clock({ store, accept, relieved: async () => 32, clockface, failed });
  let n = 0;
  const hears = async (chat: number, said: { text?: string; choice?: string }) => {
    const words = { text: said.text ?? '', choice: said.choice ?? null, media: null, edited: false };
    const subject = { contactPoint: { channel: 'telegram', account, address: String(chat) } };
    await accept([{ id: `enrolment:${++n}`, subject, sentAt: now, type: 'message.received', ...words }]);
    await corridor.settle();
  };
  const passTo = async (at: Instant) => {
    now = at;
    await clock.ring(now);
    await corridor.settle();
  };

  // The last of the doses is asked about some three minutes before the first "later", the others each a minute before.
  const last = Math.floor((from - minutes(33)) / 60_000) * 60_000;
  const slots = Array.from({ length: doses }, (_, i) => last - minutes(doses - 1 - i));
  const times = slots.map((at) => timeOf(at, e.timeZone));
  for (const [i, chat] of chats.entries()) {
    await hears(chat, { text: `salam ${e.canaries.word()}` });
    const language = languages[i % languages.length]!;
    const answers = [`language:${language}`, 'consent:yes', 'for:self', 'age:25-34', 'city:skip'];
    for (const answer of answers) await hears(chat, { choice: `meeting:${answer}` });
    await hears(chat, { text: `${e.canaries.word()}olin tablet ${times.join(' ')}` });
    await hears(chat, { choice: 'medicine:add:yes' });
  }
  for (const at of slots) await passTo(at);

  const promised = chats
    .flatMap((chat, c) =>
      slots.map((at, s) => ({
        chat,
        nth: `${dateOf(at, e.timeZone)}/${timeOf(at, e.timeZone)}`,
        dueAt: from + Math.round(((s * chats.length + c) / (slots.length * chats.length)) * e.spanMs),
      })),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  for (const { chat, nth, dueAt } of promised) {
    await passTo(dueAt - minutes(30));
    await hears(chat, { choice: `medicine:later/${nth}` });
  }
  const counselors = [];
  for (const name of ['One', 'Two']) {
    const user = {
      name: `Counselor ${name}`,
      email: `${name}@synthetic.invalid`.toLowerCase(),
      password: 'made up for it',
    };
    const made = await createUser(store.connection, { secret: 'x'.repeat(32), demo: false }, user);
    if (!made.created) throw new Error(`a counselor could not be made: ${made.field}`);
    counselors.push({ id: made.counselor.id, email: user.email, password: user.password });
  }
  await corridor.stop(AbortSignal.timeout(5_000));
  await store.close();
  return { counselors, promised };
}

/** Shows on the emulator's phones what was said before the service first ran. */
function phones(api: BotApi): Outlet {
  // Apart from the ids that the emulator will give.
  let messageId = 10_000_000;
  return {
    limits: { perSecond: Number.POSITIVE_INFINITY, perContactMs: 0 },
    async send({ outgoing: { body } }) {
      if (body.kind === 'say') {
        for (const part of render(body)) {
          const buttons = (part.reply_markup?.inline_keyboard ?? []).map((row) => [...row]);
          api
            .person(Number(body.to.address))
            .lines.push({ messageId: ++messageId, from: 'bot', text: part.text, buttons });
        }
      }
      return { outcome: { outcome: 'sent', providerId: null }, event: null };
    },
  };
}
