import type { Concepts } from '../../lexicon.ts';
import { being } from './acts/being.ts';
import { bodily } from './acts/bodily.ts';
import { course } from './acts/course.ts';
import { feeling } from './acts/feeling.ts';
import { handling } from './acts/handling.ts';
import { harming } from './acts/harming.ts';
import { inflected } from './acts/inflect.ts';
import { knowing } from './acts/knowing.ts';
import { living } from './acts/living.ts';
import { manner } from './acts/manner.ts';
import { moving } from './acts/moving.ts';
import { saying } from './acts/saying.ts';
import { self } from './acts/self.ts';
import { states } from './acts/states.ts';

/** What people do and feel, how things are, and how it goes on. */
export const acts: Concepts = inflected({
  ...being,
  ...moving,
  ...handling,
  ...bodily,
  ...saying,
  ...knowing,
  ...feeling,
  ...self,
  ...harming,
  ...living,
  ...states,
  ...manner,
  ...course,
});
