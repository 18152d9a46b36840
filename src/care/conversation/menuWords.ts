import { fold } from '../language/answers.ts';
import type { Served } from './serve.ts';

/** What people write, alone, in the place of a choice of the menu. */
const words: Readonly<Partial<Record<Served | 'language', string>>> = {
  mood: 'mood, my mood, feelings, my feelings, mental health, dil ka haal, dil ki baat, zehni sehat, موڈ, دل کا حال, دل کی بات, ذہنی صحت',
  medicine:
    'medicine, medicines, medication, meds, my medicine, dawa, dawai, dawaai, dwai, dawaiyan, dawaein, dawaiyaan, meri dawai, meri dawa, دوا, دوائی, دوائیں, دوائیاں, ادویات, میری دوا, میری دوائی',
  pregnancy: 'pregnancy, hamal, baby, bacha, حمل, بچہ, حاملہ',
  reading:
    'bp, b p, blood pressure, sugar, my sugar, my bp, diabetes, shugar, suger, bp sugar, sugar bp, mera bp, meri sugar, بی پی, بلڈ پریشر, شوگر, شوگر بی پی',
  calm: 'exercise, exercises, breathing, relax, sukoon, sakoon, mashq, saans ki mashq, ورزش, سکون, مشق, سانس کی مشق',
  language: 'language, my language, zaban, zuban, زبان',
};

const needs = new Map(
  Object.entries(words).flatMap(([need, said]) =>
    said.split(', ').map((word) => [fold(word), need as Served | 'language'] as const),
  ),
);

/** No longer words are looked up. */
const longest = 30;

/** The need that the whole message names, or null. */
export function needIn(text: string): Served | 'language' | null {
  return text.length <= longest ? (needs.get(fold(text)) ?? null) : null;
}
