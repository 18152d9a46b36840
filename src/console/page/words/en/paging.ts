/** How a counselor is called away from the page. `../ur/paging.ts` has the same keys. */
export const paging = {
  paging: 'When you are not looking at this page',
  pagingText: 'What you are told says only that somebody is waiting.',
  pushOn: 'Tell me on this device',
  pushOff: 'Do not tell me on this device any more',
  pushDenied: 'This browser does not allow it. Allow notifications for this page in its settings.',
  pushAbsent: 'This browser cannot do it. On an iPhone, add the page to the home screen first.',
  pushDevices: 'Devices that are told: {n}',
  pagerTelegram: 'Your own Telegram',
  telegramLinked: 'A chat of yours is told.',
  telegramLink: 'Link a chat',
  telegramUnlink: 'Tell my Telegram no more',
  telegramCode: 'Write this code to the programme’s bot within ten minutes:',
  pageTest: 'Try it now',
  pageTested: 'Sent: {sent}. Not sent: {failed}.',
};
