/**
 * Self-help for low mood and worry, in steps. Drawn from what the World Health Organization gives to the public, in our
 * own words: slow breathing and grounding from "Doing What Matters in Times of Stress" (2020); small activities and
 * managing problems from "Problem Management Plus (PM+)" (2016) and "Thinking Healthy" (2015).
 * None of it treats an illness, and none of it is offered where danger stands. Not reviewed by a clinician yet.
 */
export const exerciseIds = ['breathing', 'grounding', 'activity', 'problem'] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** One exercise: how many steps it has, and those that ask for the person's own words. Step n says `selfhelp.<id>.<n>`. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly steps: number;
  readonly wantsWords: readonly number[];
}

export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  breathing: { id: 'breathing', steps: 4, wantsWords: [] },
  grounding: { id: 'grounding', steps: 4, wantsWords: [1, 2, 3] },
  activity: { id: 'activity', steps: 4, wantsWords: [1, 2, 3] },
  problem: { id: 'problem', steps: 5, wantsWords: [1, 2, 3, 4] },
};
