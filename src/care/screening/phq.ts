/** How often, over the last two weeks: not at all, several days, more than half the days, nearly every day. */
export const frequencies = [0, 1, 2, 3] as const;

/** PHQ-9 items by number; the first two are the PHQ-2 (facts §2.1). The text may be reproduced, with its notice (facts §2.2). */
export const itemCount = { 'phq-2': 2, 'phq-9': 9 } as const;

/** PHQ-2: from 3 on, all nine items are asked (facts §2.1). */
export const phq2Positive = 3;

export const bands = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe'] as const;
export type Band = (typeof bands)[number];

/** The band of a PHQ-9 total: 0–4, 5–9, 10–14, 15–19, 20–27 (facts §2.1). */
export function bandOf(score: number): Band {
  return bands[score < 5 ? 0 : score < 10 ? 1 : score < 15 ? 2 : score < 20 ? 3 : 4]!;
}

/** Item 9 asks for thoughts of being better off dead: from 1 on it is acted on at once, whatever the total (facts §2.1). */
export const selfHarmItem = 9;

export function total(answers: readonly number[]): number {
  return answers.reduce((sum, answer) => sum + answer, 0);
}
