/** The channels. `../ur/channels.ts` has the same keys. */
export const channels = {
  channels: 'Channels',
  channelUnofficial:
    'WhatsApp does not support this way in and may end the account for it. For pilots only; a programme uses WhatsApp’s Cloud API.',
  channelCode: 'The code that the phone must scan',
  channelScan: 'On the programme’s phone: WhatsApp, Linked devices, Link a device. Show this code to nobody else.',
  'channelState.starting': 'Starting',
  'channelState.needs-pairing': 'A phone must scan the code',
  'channelState.ready': 'Working',
  'channelState.failing': 'Not working; trying again',
  'channelState.stopped': 'Stopped',
  'channel.phone': 'Simulated phone',
  'channel.telegram': 'Telegram',
  'channel.whatsapp-cloud': 'WhatsApp',
  'channel.whatsapp-web': 'WhatsApp',
};
