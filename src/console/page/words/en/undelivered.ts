/** What never arrived. `../ur/undelivered.ts` has the same keys. */
export const undelivered = {
  undelivered: 'Not delivered',
  undeliveredText:
    'Messages that never arrived, the latest first. Opening one shows its words and is put on record with your name.',
  undeliveredEmpty: 'Everything has arrived.',
  undeliveredRead: 'Show the words',
  undeliveredAgain: 'Send again',
  undeliveredAgainBy: 'Sent again by {name}, {time}',
  undeliveredCounselor: 'a counselor’s words',
  'why.blocked': 'They have blocked us',
  'why.deactivated': 'The account is closed',
  'why.not-found': 'The number is not there',
  'why.window-closed': 'The 24 hours were over',
  'why.too-long': 'It was too long',
  'why.bad-request': 'The provider refused the form of it',
  'why.unauthorised': 'The provider refused our account',
  'why.not-delivered': 'The provider did not deliver it',
  'priority.crisis': 'danger',
  'priority.conversation': 'conversation',
  'priority.clinician': 'counselor',
  'priority.reminder': 'reminder',
};
