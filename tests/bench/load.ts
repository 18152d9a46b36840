import net from 'node:net';
import { sign } from './signature.ts';

/** Ordinary messages of the kind people send all day; none of them dangerous, several with a reading. */
const lines = [
  'assalam o alaikum, aaj tabiyat theek hai',
  'bp 128/82 subah ka',
  'shukriya aap ki yaad dehani ka',
  'metformin le li thi khane ke baad',
  'sugar fasting 118',
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

/** A Telegram update from one of `people` people, signed, as the bytes of an HTTP request. */
function request(port: number, update: number, people: number): Buffer {
  const chat = 1_000_000 + ((update * 7919) % people);
  const body = JSON.stringify({
    update_id: update,
    message: {
      message_id: update,
      date: 1_790_000_000 + Math.floor(update / 100),
      chat: { id: chat, type: 'private', first_name: 'Synthetic' },
      from: { id: chat, is_bot: false, first_name: 'Synthetic', language_code: 'en' },
      text: lines[update % lines.length],
    },
  });
  return Buffer.from(
    `POST /hook HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
      `x-signature: ${sign(body)}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/**
 * Posts `count` updates, numbered from `first`, over keep-alive connections, each waiting for its answer before the next.
 * The requests are made ready beforehand, so that making them is not measured.
 */
export async function load(o: {
  port: number;
  first: number;
  count: number;
  people: number;
  connections: number;
}): Promise<Load> {
  const called = performance.now();
  const requests = Array.from({ length: o.count }, (_, i) => request(o.port, o.first + i, o.people));
  const latencies = new Float64Array(o.count);
  let next = 0;
  let failures = 0;
  const began = performance.now();

  const connection = () =>
    new Promise<void>((resolve, reject) => {
      const socket = net.connect(o.port, '127.0.0.1');
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

  await Promise.all(Array.from({ length: o.connections }, connection));
  return {
    requests: o.count,
    readySeconds: (began - called) / 1000,
    seconds: (performance.now() - began) / 1000,
    failures,
    latencies: latencies.sort(),
  };
}
