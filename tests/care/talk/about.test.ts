import { describe, expect, it } from 'vitest';
import { aboutIn } from '#src/care/talk/aboutWords.ts';

describe('what is asked about the companion itself', () => {
  it.each([
    ['are you a real person?', 'itself'],
    ['who are you', 'itself'],
    ['how do I stop messages', 'itself'],
    ['kya aap insan hain?', 'itself'],
    ['tum kaun ho', 'itself'],
    ['messages kaise band karun', 'itself'],
    ['کیا آپ روبوٹ ہیں؟', 'itself'],
    ['پیغام کیسے بند کروں', 'itself'],
    ['who can read this?', 'privacy'],
    ['will you tell my mother?', 'privacy'],
    ['yeh kaun kaun parh sakta hai', 'privacy'],
    ['kya yeh baat raaz rahe gi', 'privacy'],
    ['کسی کو پتہ تو نہیں چلے گا', 'privacy'],
    ['یہ کون پڑھتا ہے؟', 'privacy'],
    ['yeh messages kaun dekhta hai', 'privacy'],
    ['delete everything about me', 'erasure'],
    ['please delete all my data', 'erasure'],
    ['mera sara data delete kar dein', 'erasure'],
    ['میرا ڈیٹا مٹا دیں', 'erasure'],
  ])('%s', (text, about) => expect(aboutIn(text)).toBe(about));

  it.each([
    'can a doctor read this blood report for me',
    'what should I eat in pregnancy?',
    'meri dawai khatam ho gayi',
    'bacha mehfooz hai',
    'kaun si goli lun',
    'mujhe kisi ko batane ki himmat nahi',
    'who can I talk to',
    'will you tell me what to eat',
    'bachay ko kaun dekhega',
    'بچے کو کون دیکھے گا',
    'دوا کون سی لوں',
    'how do I stop bleeding',
    'kya aap ke paas doctor hain',
    'میری چیٹ پر جواب نہیں آیا',
  ])('none in: %s', (text) => expect(aboutIn(text)).toBeNull());
});
