import { z } from 'zod';

/** What we send along with a message and get back with every report on it, even where the answer to the sending was lost. */
export interface Callback {
  /** The row's id. */
  readonly outgoing: string;
  /** Whom it was sent to, as our contact point calls them: a report may name the person otherwise. */
  readonly address: string;
  /** Whether this is the row's last part: the row has arrived when this one has. */
  readonly last: boolean;
}

/** The Cloud API's limit on `biz_opaque_callback_data`. */
const limit = 512;

const schema = z.tuple([z.string().min(1), z.string().min(1), z.union([z.literal(0), z.literal(1)])]);

/** As the text that travels along; null where it would be too long, and the provider's own id must do. */
export function writeCallback({ outgoing, address, last }: Callback): string | null {
  const text = JSON.stringify([outgoing, address, last ? 1 : 0]);
  return Buffer.byteLength(text) <= limit ? text : null;
}

/** Reads what came back; null where it is not ours. */
export function readCallback(text: string | undefined): Callback | null {
  if (text === undefined) return null;
  try {
    const read = schema.safeParse(JSON.parse(text));
    if (!read.success) return null;
    const [outgoing, address, last] = read.data;
    return { outgoing, address, last: last === 1 };
  } catch {
    return null;
  }
}
