import type { channels as en } from '../en/channels.ts';

/** The channels. In Urdu. */
export const channels: Record<keyof typeof en, string> = {
  channels: 'چینل',
  channelUnofficial:
    'واٹس ایپ اس طریقے کی اجازت نہیں دیتا اور اکاؤنٹ بند کر سکتا ہے۔ یہ صرف آزمائش کے لیے ہے؛ پروگرام کے لیے واٹس ایپ کا کلاؤڈ API استعمال کریں۔',
  channelCode: 'وہ کوڈ جو فون سے اسکین کرنا ہے',
  channelScan: 'پروگرام کے فون پر: WhatsApp، پھر Linked devices، پھر Link a device۔ یہ کوڈ کسی اور کو نہ دکھائیں۔',
  'channelState.starting': 'شروع ہو رہا ہے',
  'channelState.needs-pairing': 'فون سے کوڈ اسکین کرنا ہے',
  'channelState.ready': 'چل رہا ہے',
  'channelState.failing': 'نہیں چل رہا؛ دوبارہ کوشش جاری ہے',
  'channelState.stopped': 'بند ہے',
  'channel.phone': 'مصنوعی فون',
  'channel.telegram': 'ٹیلی گرام',
  'channel.whatsapp-cloud': 'واٹس ایپ',
  'channel.whatsapp-web': 'واٹس ایپ',
};
