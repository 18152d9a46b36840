import { expect, it } from 'vitest';
import { addressOf } from '#src/console/contact.ts';
import type { House } from '#src/console/house.ts';

const accounts = ['phone', 'telegram', 'whatsapp-cloud', 'whatsapp-web'].map((channel) => ({
  channel,
  account: 'main',
}));
const house = { accounts } as unknown as House;

it.each([
  ['whatsapp-cloud', '0300 0000001', '923000000001'],
  ['whatsapp-cloud', '+92 300-0000001', '923000000001'],
  ['whatsapp-cloud', '00923000000001', '923000000001'],
  ['whatsapp-web', '923000000001', '923000000001@c.us'],
  ['whatsapp-cloud', 'amna', undefined],
  ['whatsapp-cloud', '12', undefined],
  ['phone', ' amna ', 'amna'],
  ['phone', '  ', undefined],
  ['telegram', ' 500100 ', '500100'],
  ['telegram', '-1001234567890', undefined],
  ['telegram', '@some_channel', undefined],
  ['nowhere', '5', undefined],
])('on %s “%s” is %s', (channel, written, address) => {
  expect(addressOf(house, channel, written)?.address).toBe(address);
});
