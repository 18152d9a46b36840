/** The fixed answers to danger are triage's: one table, one file of wording. */
export { answerFor } from '../triage/answer.ts';
