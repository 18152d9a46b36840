import net from 'node:net';
import { sign } from './signature.ts';

/** Ordinary messages of the kind people send all day; none of them dangerous, two of twelve with a reading. */
const lines = [
  'assalam o alaikum, aaj tabiyat theek hai',
  'bp 128/82 subah ka',
  'shukriya aap ki yaad dehani ka',
  'metformin le li thi khane ke baad',
  'kal clinic band hoga kya',
  'raat neend theek aayi, ab behtar hun',
  'appointment kab hai agle hafte',
  'thank you, feeling better today',
  'میں ٹھیک ہوں، شکریہ',
  'آج شوگر ۱۲۰ تھی نہار منہ',
  'what foods are good for iron',
  'doctor ne kaha tha pani zyada piyen',
];

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** How long it took to make the requests ready, before the first was sent. */
  readonly readySeconds: number;
  readonly failures: number;
  /** Milliseconds, ascending. */
  readonly latencies: Float64Array;
}

/** How each person is met: language, consent, for whom, how old, where. */
const meeting = ['salam', '3', 'haan', '1', '3', 'Lahore'];

/** A Telegram update of that person. */
function updateOf(update: number, person: number, text: string): object {
  const chat = 1_000_000 + person;
  return {
    update_id: update,
    message: {
      message_id: update,
      date: 1_790_000_000 + Math.floor(update / 100),
      chat: { id: chat, type: 'private', first_name: 'Synthetic' },
      from: { id: chat, is_bot: false, first_name: 'Synthetic', language_code: 'en' },
      text,
    },
  };
}

/** The update that meets a person for the `step`th time, and any later one: whose it is follows from its number. */
export const metUpdate = (update: number, person: number, step: number): object =>
  updateOf(update, person, meeting[step]!);
export const laterUpdate = (update: number, people: number): object =>
  updateOf(update, (update * 7919) % people, lines[update % lines.length]!);

/** An update, signed, as the bytes of an HTTP request. */
function request(update: object): Buffer {
  const body = JSON.stringify(update);
  return Buffer.from(
    `POST /hook HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
      `x-signature: ${sign(body)}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Lets every person go through the meeting once, so that what is measured is how people write afterwards. */
export async function introduce(o: {
  ports: readonly number[];
  first: number;
  people: number;
  connections: number;
}): Promise<void> {
  for (const step of meeting.keys()) {
    const first = o.first + step * o.people;
    const requests = Array.from({ length: o.people }, (_, i) => request(metUpdate(first + i, i, step)));
    await post(o.ports, requests, o.connections);
  }
}

/** How many updates an introduction takes for each person. */
export const introduction = meeting.length;

/**
 * Posts `count` updates, numbered from `first`, over keep-alive connections, each waiting for its answer before the next.
 * The connections take the ports in turn. The requests are made ready beforehand, so that making them is not measured.
 */
export async function load(o: {
  ports: readonly number[];
  first: number;
  count: number;
  people: number;
  connections: number;
}): Promise<Load> {
  const called = performance.now();
  const requests = Array.from({ length: o.count }, (_, i) => request(laterUpdate(o.first + i, o.people)));
  const readySeconds = (performance.now() - called) / 1000;
  return { ...(await post(o.ports, requests, o.connections)), readySeconds };
}

async function post(
  ports: readonly number[],
  requests: readonly Buffer[],
  connections: number,
): Promise<Omit<Load, 'readySeconds'>> {
  const latencies = new Float64Array(requests.length);
  let next = 0;
  let failures = 0;
  const began = performance.now();

  const connection = (_: unknown, i: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = net.connect(ports[i % ports.length]!, '127.0.0.1');
      let current = -1;
      let sentAt = 0;
      const send = () => {
        if (next >= requests.length) {
          socket.end();
          resolve();
          return;
        }
        current = next++;
        sentAt = performance.now();
        socket.write(requests[current]!);
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', reject);
      // Answers are small and come whole: one status line is one answer.
      socket.on('data', (chunk) => {
        latencies[current] = performance.now() - sentAt;
        if (chunk.toString('latin1', 9, 12) !== '200') failures++;
        send();
      });
    });

  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - began) / 1000;
  return { requests: requests.length, seconds, failures, latencies: latencies.sort() };
}
