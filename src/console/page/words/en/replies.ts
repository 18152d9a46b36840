/** Ready replies. `../ur/replies.ts` has the same keys. */
export const replies = {
  ready: 'Ready replies',
  readyFind: 'Find a ready reply',
  readyLanguage: 'Language of the reply',
  readyNone: 'No such reply.',
  fillBlank: 'Fill in {name} before it is sent.',
};
