import { parseArgs } from 'node:util';
import { createWording, type Wording } from '#src/care/language/wording.ts';
import { readSettings } from '../config.ts';
import { readEar, readProgrammeFiles } from '../programme.ts';
import { judgeLine, type Questions } from './triage/line.ts';

export const help = `hamdam triage < messages.jsonl > judged.jsonl

Judges messages by the rules and the learned ear: one JSON object a line in, one a line out, in order, as they come.
in     {"id", "text" or "turns": [...], "profile"?: {"pregnantWeeks"?, "postpartumDays"?, "conditions"?: []}}
out    {"id", "urgency", "concerns": [{"concern", "urgency", "evidence"}], "asks"?, "language", "readings": [...]}
       with turns also "urgencies": [...], what stands after each turn
A line that cannot be judged gets {"id"?, "error"} and the run goes on. Nothing is stored or sent.`;

/** Where the lines come from and go to. */
interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Written at once when this much has gathered, and in any case when the input has nothing more at hand. */
const flushAt = 64 * 1024;
const progressEveryMs = 500;

/** Judges until the input ends. Returns the exit code: 0 when it ran. Throws where there are arguments: it takes none. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...argv], options: {} });
  const questions = questionsOf();
  const ear = readEar();
  const out = writer(io.stdout);
  const progress = progressOf(io.stderr);
  let number = 0;
  for await (const lines of chunksOfLines(io.stdin)) {
    for (const line of lines) {
      number += 1;
      const written = out.write(`${JSON.stringify(judgeLine(line, number, { questions, ear }))}\n`);
      if (written) await written;
    }
    await out.flush();
    if (out.closed()) break;
    progress.at(number);
  }
  progress.end(number);
  return 0;
}

/** The questions' words, read when the first one is asked. */
function questionsOf(): Questions {
  let wording: Wording | null = null;
  return (id, language) => {
    wording ??= createWording(readProgrammeFiles(readSettings({})).sections);
    return wording.text(language, `clarify.${id}.ask`);
  };
}

/** The complete lines that each piece of input brings, and at the end what is left without a line's end. */
async function* chunksOfLines(input: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  input.setEncoding('utf8');
  let begun: string[] = [];
  let first = true;
  for await (const chunk of input) {
    let piece = String(chunk);
    if (first) piece = piece.replace(/^\ufeff/, '');
    first = false;
    const [head, ...rest] = piece.split('\n');
    begun.push(head!);
    if (rest.length === 0) continue;
    const last = rest.pop()!;
    yield [begun.join(''), ...rest].map((line) => line.replace(/\r$/, ''));
    begun = [last];
  }
  const left = begun.join('');
  if (left !== '') yield [left];
}

/** Writes in large pieces, waits where the reader is slower, and stops quietly where it has gone (`| head`). */
function writer(stdout: NodeJS.WritableStream) {
  let waiting = '';
  let gone = false;
  stdout.on('error', () => {
    gone = true;
  });
  async function flush(): Promise<void> {
    if (waiting === '' || gone) return;
    const piece = waiting;
    waiting = '';
    // Called back when it was taken, and when it never will be.
    await new Promise<void>((resolve) => void stdout.write(piece, () => resolve()));
  }
  return {
    write(line: string): Promise<void> | null {
      waiting += line;
      return waiting.length >= flushAt ? flush() : null;
    },
    flush,
    closed: () => gone,
  };
}

/** How many were judged, on a terminal, and only where it takes a while. */
function progressOf(stderr: Io['stderr']) {
  let shownAt = Date.now();
  let shown = false;
  return {
    at(count: number): void {
      if (!stderr.isTTY || Date.now() - shownAt < progressEveryMs) return;
      shownAt = Date.now();
      shown = true;
      stderr.write(`\r${count} judged`);
    },
    end(count: number): void {
      if (shown) stderr.write(`\r${count} judged\n`);
    },
  };
}
