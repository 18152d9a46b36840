import { plain } from '../language/plain.ts';

const words =
  /(?<!\p{L})(?:what|when|which|why|how|where|who|whom|should|can|could|may|is it|are there|does|do i|kya|kia|kab|kyu+n?|kyo+n?|kais[aei]|kese|kesay|kitn[aei]|kaha+n|kon ?s[aei]|kaun ?s[aei]|kis|کیا|کب|کیوں|کیسے|کیسا|کیسی|کتن[اےی]|کہاں|کون|کونسا|کونسی|کس)(?!\p{L})/u;

/** Whether the words are put as a question. */
export function isQuestion(text: string): boolean {
  return /[?؟]/.test(text) || words.test(plain(text));
}
