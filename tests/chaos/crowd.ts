import { readCallback } from '#src/channels/whatsapp-cloud/callback.ts';
import { randomFrom } from '#src/cli/world.ts';
import type { BotApi } from '../emulators/bot-api.ts';
import type { Graph } from '../emulators/graph.ts';

/** One message that a person wrote, under the key that the inbox must have it by. */
export interface Written {
  readonly id: string;
  readonly text: string;
}

/** Somebody on one of the providers, and all they wrote. Everybody is made up. */
export interface Member {
  readonly channel: 'telegram' | 'whatsapp-cloud';
  readonly account: string;
  readonly address: string;
  readonly written: Written[];
  /** Whether danger is among what they write. */
  readonly endangered: boolean;
  writes(): void;
  /** Changes what the phone shows of what was said, to see whether the verdict sees it. */
  tampers(change: (lines: object[]) => void): void;
  /** How often each row was shown: by its id where the provider carries one, else by its words. */
  shown(): ReadonlyMap<string, number>;
}

const danger = [
  'main marna chahti hoon, goliyan jama kar li hain',
  'maine zeher kha liya hai',
  'I want to kill myself',
];
const calm = ['help', 'salam', 'menu', 'mere sar mein thora dard hai', 'shukriya', 'kaise ho', 'BP 120/80', 'ok'];

/** So many people, half on Telegram and half on WhatsApp; one in ten is in danger. */
export function gather(api: BotApi, graph: Graph, people: number, seed: number): Member[] {
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return Array.from({ length: people }, (_, n) => {
    const endangered = random() < 0.1;
    const dangerAt = endangered ? Math.floor(random() * 3) : -1;
    let turn = 0;
    const next = (): string => (turn++ === dangerAt ? pick(danger) : pick(calm));
    return n % 2 === 0 ? onTelegram(api, 500_000 + n, endangered, next) : onWhatsApp(graph, n, endangered, next);
  });
}

function onTelegram(api: BotApi, chat: number, endangered: boolean, next: () => string): Member {
  const person = api.person(chat);
  const written: Written[] = [];
  const account = String(api.id);
  return {
    ...{ channel: 'telegram', account, address: String(chat), written, endangered },
    writes() {
      const text = next();
      written.push({ id: `telegram:${account}:${person.writes(text)}`, text });
    },
    tampers: (change) => tampered(person.lines, 'bot', change),
    shown() {
      const said = person.lines.filter((l) => l.from === 'bot');
      return counted(said.map((l) => wordsOf(l.text)));
    },
  };
}

function onWhatsApp(graph: Graph, n: number, endangered: boolean, next: () => string): Member {
  const number = graph.numbers[0]!;
  const person = number.person(`92300${String(n).padStart(7, '0')}`);
  const written: Written[] = [];
  return {
    ...{ channel: 'whatsapp-cloud', account: number.id, address: person.address, written, endangered },
    writes() {
      const text = next();
      written.push({ id: `whatsapp-cloud:${number.id}:${person.writes(text)}`, text });
    },
    tampers: (change) => tampered(person.lines, 'business', change),
    shown: () =>
      counted(
        person.lines
          .filter((l) => l.from === 'business')
          .map((l) => readCallback(l.callback)?.outgoing ?? 'a row unknown'),
      ),
  };
}

/** Words without the answers under them, which stand numbered where a provider refused the buttons. */
export const wordsOf = (text: string): string =>
  text.replace(/\n\n[\u200f\u2066-\u2069]*1\. [\s\S]*$/, '').replace(/[\u200f\u2066-\u2069]/g, '');

function tampered<L extends { readonly from: string }>(lines: L[], from: string, change: (lines: L[]) => void): void {
  const said = lines.filter((line) => line.from === from);
  change(said);
  lines.splice(0, lines.length, ...said);
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}
