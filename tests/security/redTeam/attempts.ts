import { ask } from './ask.ts';
import type { Attempt } from './attempt.ts';
import { deliver } from './deliver.ts';
import { feed } from './feed.ts';
import { fetchMedia } from './fetchMedia.ts';
import { signIn } from './signIn.ts';

/** Every attempt, by what it goes after. What was thought of later is added where it belongs, and must be refused. */
export const attempts: readonly Attempt[] = [...signIn, ...ask, ...deliver, ...fetchMedia, ...feed];
