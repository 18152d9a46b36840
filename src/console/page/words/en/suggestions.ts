/** What a model writes for a counselor. `../ur/suggestions.ts` has the same keys. */
export const suggestions = {
  translate: 'Translate',
  translating: 'Being translated…',
  translatedByModel: 'Translated by the language model, which may be wrong. What was written counts.',
  notTranslated: 'Not translated: {reason}',
  draftAsk: 'Suggest a reply',
  drafting: 'A draft is being written…',
  draftTitle: 'Draft of a reply',
  draftText:
    'Written by the language model. Nothing is sent until you send it; names and numbers were not shown to it.',
  draftTake: 'Take into my reply',
  notDrafted: 'No draft: {reason}',
  'unavailable.off': 'the model is off, or today’s limit is reached',
  'unavailable.timeout': 'the model did not answer in time',
  'unavailable.error': 'the model could not be reached',
  'unavailable.refused': 'the model declined',
  'unavailable.malformed': 'the answer could not be used',
  'unavailable.withheld': 'it is an emergency now: your own words, or a ready reply',
  'refused.no-model': 'there is no language model here',
  'refused.emergency': 'in an emergency nothing is drafted: your own words, or a ready reply',
  'refused.private': 'it is of their plan for hard times, which no model is shown',
  'refused.too-long': 'it is too long',
};
