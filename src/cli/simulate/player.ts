import { hours, type Instant, minutes } from '#src/care/words.ts';
import type { Said } from '../world.ts';
import type { Life } from './life.ts';

/** An answer of a simulated person: when, and what is tapped or written. */
export interface Answer {
  readonly at: Instant;
  readonly text?: string;
  readonly choice?: string;
}

/** How likely somebody of that habit answers a question at all, and after how long. */
const manner = {
  prompt: { answers: 0.95, from: minutes(1), to: minutes(20) },
  late: { answers: 0.8, from: minutes(40), to: hours(9) },
  forgetful: { answers: 0.4, from: minutes(5), to: hours(20) },
  silent: { answers: 0.02, from: minutes(5), to: hours(2) },
} as const;

/** What this person answers to words that reached them; null where they stay silent. */
export function answerTo(life: Life, said: Said, lost: boolean): Answer | null {
  const { keys, options } = said.body;
  const { random, habit } = life;
  const asks = (prefix: string) => keys.some((key) => key.startsWith(prefix));
  const draw = random();
  const when = random();
  const meeting = asks('meeting.');
  // Who tells of a life means it, and answers what is asked of it.
  const telling = asks('life.');
  const { from, to } = meeting || telling ? manner.prompt : manner[habit];
  const reads = said.at + Math.floor((from + when * (to - from)) / 1000) * 1000;
  // Without electricity the phone is off: it is answered some minutes after the power is back.
  const dark = life.dark.find((d) => reads >= d.from && reads < d.to);
  const at = dark ? dark.to + minutes(3) : reads;
  const tap = (end: string): Answer | null => {
    const option = options.find((o) => o.id.endsWith(end)) ?? options[0];
    return option ? { at, choice: option.id } : null;
  };
  if (asks('meeting.language')) return tap(`:${life.language}`);
  if (asks('meeting.consent')) return tap('yes');
  if (asks('meeting.age')) return tap('25-34');
  if (meeting && options.length > 0) return tap(options[0]!.id);
  if (asks('medicine.confirm') || asks('chronic.offer') || asks('plan.offer')) return tap('yes');
  if (telling) {
    const wanted = ['hospital:yes', 'died:yes', 'moved:yes', 'back:yes'].find((end) =>
      options.some((o) => o.id.endsWith(end)),
    );
    const leads = asks('life.hospital-ask') || asks('life.travel-ask') || asks('life.pause-ask');
    return wanted ? tap(wanted) : leads ? tap(options[0]?.id ?? '') : null;
  }
  if (asks('maternal.ask-loss') || asks('maternal.ask-baby-loss')) {
    return draw < manner[habit].answers ? tap(lost ? 'loss:yes' : 'loss:no') : null;
  }
  if (asks('medicine.dose')) {
    if (draw < life.adherence) return tapDose('taken');
    if (draw < life.adherence + 0.05) return tapDose('later');
    return draw < life.adherence + 0.1 ? tapDose('skip') : null;
  }
  if (draw >= manner[habit].answers) return null;
  if (asks('chronic.ask-pressure')) return { at, text: `${118 + Math.floor(when * 30)}/${76 + Math.floor(when * 15)}` };
  if (asks('chronic.ask-sugar')) return { at, text: `${90 + Math.floor(when * 80)}` };
  if (asks('plan.weight-ask')) return { at, text: `${68 + Math.floor(when * 3)} kg` };
  if (asks('maternal.news') || asks('maternal.which-news')) return tap('news:no');
  if (options.length === 0 || options.every((o) => o.id.startsWith('menu:'))) return null;
  // Mostly that all is well, which stands first or is "no"; at times anything else.
  const well = options.find((o) => o.id.endsWith(':no')) ?? options[0]!;
  return { at, choice: random() < 0.9 ? well.id : options[Math.floor(random() * options.length)]!.id };

  function tapDose(what: string): Answer | null {
    const option = options.find((o) => o.id.startsWith(`medicine:${what}/`));
    return option ? { at, choice: option.id } : null;
  }
}
