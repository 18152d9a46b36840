import { signal } from '@preact/signals';
import { en, type Key } from './words/en.ts';
import { ur } from './words/ur.ts';

export type InterfaceLanguage = 'en' | 'ur';
const remembered = 'hamdam.console.language';

/** The language of the console itself. What people wrote is shown as they wrote it. */
export const interfaceLanguage = signal<InterfaceLanguage>(localStorage.getItem(remembered) === 'ur' ? 'ur' : 'en');

/** The console's word under that key, with its `{blanks}` filled. */
export function t(key: Key, blanks: Readonly<Record<string, string | number>> = {}): string {
  const word = (interfaceLanguage.value === 'ur' ? ur : en)[key];
  return word.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
}

/** The word under `<group>.<name>`, or the name itself where a newer server knows more than this page. */
export function word(group: string, name: string): string {
  return wordOf(group, name) ?? name;
}

/** The word under `<group>.<name>`; null where there is none. */
export function wordOf(group: string, name: string): string | null {
  const key = `${group}.${name}`;
  return key in en ? t(key as Key) : null;
}

/** The names that have a word under that group. */
export function namesOf(group: string): readonly string[] {
  return Object.keys(en).flatMap((key) => (key.startsWith(`${group}.`) ? [key.slice(group.length + 1)] : []));
}

/** Shows the other language, mirrored where it runs the other way, and remembers it on this machine. */
export function switchLanguage(): void {
  interfaceLanguage.value = interfaceLanguage.value === 'ur' ? 'en' : 'ur';
  localStorage.setItem(remembered, interfaceLanguage.value);
  showLanguage();
}

/** Tells the document which way it runs. */
export function showLanguage(): void {
  document.documentElement.lang = interfaceLanguage.value;
  document.documentElement.dir = interfaceLanguage.value === 'ur' ? 'rtl' : 'ltr';
}

/** The language to mark a text with: Urdu by its script; otherwise unknown, since Roman Urdu and English look alike. */
export function languageOf(text: string): 'ur' | '' {
  return /\p{Script=Arabic}/u.test(text) ? 'ur' : '';
}
