import { voiceNote } from '../sound.ts';

/** One message as a person's phone shows it. */
export interface ShownLine {
  readonly id: string;
  readonly from: 'us' | 'person';
  readonly text: string;
  /** The labels under it that can be tapped. */
  readonly buttons: readonly string[];
}

/** A person's phone, whatever the provider. */
export interface ShownPhone {
  readonly id: string;
  /** Why they cannot be reached, where they cannot. */
  readonly state: string | null;
  readonly lines: readonly ShownLine[];
}

/** An emulated provider as the page shows it and works it. */
export interface Provider {
  readonly name: string;
  readonly title: string;
  /** How it stands: who is connected, what waits. */
  about(): string;
  phones(): readonly ShownPhone[];
  /** One more person. Returns their id. */
  add(): string;
  /** The person does this; throws where they cannot, and says why. */
  writes(id: string, text: string): void;
  taps(id: string, label: string): void;
  /** What else a person can do, by the words on the button; what is in the box comes along. */
  readonly deeds: Readonly<Record<string, (id: string, text: string) => void>>;
  /** What can be wrong with the provider from now on, by the words of the choice. */
  readonly troubles: Readonly<Record<string, () => void>>;
  /** The service's settings that lead it here. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const mark = 'synthetic words: ';

/** A voice note that is silent, with the words behind it for the emulated speech service to hear. */
export function spoken(words: string): Buffer {
  return Buffer.concat([voiceNote(), Buffer.from(mark + (words.trim() || 'mujhe bukhar hai'))]);
}

/** The words of such a voice note. */
export function wordsOf(bytes: Buffer | undefined): string {
  const at = bytes?.indexOf(mark) ?? -1;
  return bytes === undefined || at < 0 ? 'synthetic words' : bytes.subarray(at + mark.length).toString('utf8');
}
