import { type Earlier, type Judgement, judge as judgeBy, type Profile } from '#src/care/triage/judge.ts';
import { readEar } from '#src/programme.ts';

const ear = readEar();

/** Judges as the service does: by the rules and by the ear that is shipped. */
export const judge = (text: string, profile: Profile, earlier: readonly Earlier[]): Judgement =>
  judgeBy(text, profile, earlier, ear);
