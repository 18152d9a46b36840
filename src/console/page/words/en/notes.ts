/** The team’s notes. `../ur/notes.ts` has the same keys. */
export const notes = {
  notes: 'Notes',
  notesText: 'Only the team sees these.',
  noteAdd: 'Add note',
  notePlaceholder: 'Write a note for the team…',
  mentionHint: '@ and a name tells a colleague.',
  mentionWhom: 'Whom do you mean?',
  mentionedBy: '{name} named you in a note.',
  mentionOpen: 'Open',
  mentionsUnread: 'Notes that name you: {n}',
};
