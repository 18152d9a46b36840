import { computed, effect, signal } from '@preact/signals';

/** Languages of the page itself; what people write is in any. */
export const pageLanguages = ['en', 'ur'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const en = {
  title: 'Simulated phone',
  demo: 'Demo. A simulated phone. Nothing here has been reviewed by a clinician.',
  about: 'Write to Hamdam as any of these made-up people. Each one has a phone of their own.',
  people: 'People',
  add: 'New person',
  name: 'Name',
  create: 'Add',
  cancel: 'Cancel',
  youAre: 'You are {name}',
  assistant: 'automatic assistant',
  typing: 'writing …',
  write: 'Message',
  send: 'Send',
  attach: 'Attach',
  back: 'Back to people',
  newest: 'New message',
  today: 'Today',
  yesterday: 'Yesterday',
  offline: 'No connection. What you write is kept and sent as soon as it is back.',
  empty: 'No messages yet. Say salam.',
  waiting: 'waiting for a connection',
  sending: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'Not sent: {reason}',
  remove: 'Remove',
  tooLong: 'the message is too long',
  refused: 'it was not understood',
  chosen: 'chosen',
  unread: '{count} unread',
  counselor: 'counselor',
  console: 'Counselors’ console',
  voice: 'Voice note',
  audio: 'Audio',
  image: 'Photo',
  video: 'Video',
  document: 'Document',
  location: 'Location',
  contact: 'Contact',
  sticker: 'Sticker',
  other: 'Attachment',
  stopRecording: 'Stop and send',
  notLeft: 'The file could not be sent. It may be too large.',
};
export type PageText = keyof typeof en;

const ur: Record<PageText, string> = {
  title: 'فرضی فون',
  demo: 'نمونہ۔ یہ ایک فرضی فون ہے۔ یہاں کسی بات کی ابھی ڈاکٹر نے جانچ نہیں کی۔',
  about: 'ان فرضی لوگوں میں سے کسی کی طرف سے ہمدم کو لکھیں۔ ہر ایک کا اپنا فون ہے۔',
  people: 'لوگ',
  add: 'نیا فرد',
  name: 'نام',
  create: 'شامل کریں',
  cancel: 'رہنے دیں',
  youAre: 'آپ {name} ہیں',
  assistant: 'خودکار مددگار',
  typing: 'لکھ رہا ہے …',
  write: 'پیغام',
  send: 'بھیجیں',
  attach: 'ساتھ لگائیں',
  back: 'لوگوں کی فہرست',
  newest: 'نیا پیغام',
  today: 'آج',
  yesterday: 'کل',
  offline: 'رابطہ نہیں ہے۔ آپ کا لکھا محفوظ ہے اور رابطہ ہوتے ہی چلا جائے گا۔',
  empty: 'ابھی کوئی پیغام نہیں۔ سلام لکھیں۔',
  waiting: 'رابطے کا انتظار',
  sending: 'بھیج دیا',
  delivered: 'پہنچ گیا',
  read: 'پڑھ لیا گیا',
  failed: 'نہیں گیا: {reason}',
  remove: 'ہٹائیں',
  tooLong: 'پیغام بہت لمبا ہے',
  refused: 'سمجھا نہیں گیا',
  chosen: 'چنا گیا',
  unread: '{count} نئے',
  counselor: 'کونسلر',
  console: 'کونسلرز کا کنسول',
  voice: 'صوتی پیغام',
  audio: 'آواز',
  image: 'تصویر',
  video: 'ویڈیو',
  document: 'دستاویز',
  location: 'مقام',
  contact: 'رابطہ نمبر',
  sticker: 'اسٹیکر',
  other: 'منسلک چیز',
  stopRecording: 'روکیں اور بھیجیں',
  notLeft: 'فائل نہیں بھیجی جا سکی۔ شاید بہت بڑی ہے۔',
};

const key = 'hamdam-phone-language';
const remembered = pageLanguages.find((l) => l === localStorage.getItem(key));

/** The language the page is shown in. */
export const pageLanguage = signal<PageLanguage>(remembered ?? 'en');

const texts = computed(() => (pageLanguage.value === 'ur' ? ur : en));

/** A text of the page in its language, with `{…}` filled. */
export function t(text: PageText, params: Record<string, string> = {}): string {
  return texts.value[text].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

effect(() => {
  const language = pageLanguage.value;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ur' ? 'rtl' : 'ltr';
  document.title = `Hamdam · ${t('title')}`;
  localStorage.setItem(key, language);
});

const locale = () => (pageLanguage.value === 'ur' ? 'ur-PK' : 'en-GB');

/** The time of day of an instant, such as 14:05. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The day of an instant: today, yesterday or the date. */
export function dayOf(at: number, now: number): string {
  const day = (instant: number) => new Date(instant).toDateString();
  if (day(at) === day(now)) return t('today');
  if (day(at) === day(now - 86_400_000)) return t('yesterday');
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}
