/** A colleague who can be named. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/** What is being typed after an `@` right before the caret; null where no name is being typed. */
export function beingNamed(text: string, caret: number): string | null {
  const [, typed] = /(?:^|\s)@([^\s@]*(?: [^\s@]*)?)$/u.exec(text.slice(0, caret)) ?? [];
  return typed ?? null;
}

/** Colleagues whose name holds what was typed, a few. */
export function nameable(colleagues: readonly Nameable[], typed: string): readonly Nameable[] {
  const wanted = typed.toLowerCase();
  return colleagues.filter((c) => c.name.toLowerCase().includes(wanted)).slice(0, 6);
}

/** The text with that name in place of what was typed after the `@`, and where the caret stands then. */
export function withName(text: string, caret: number, name: string): { readonly text: string; readonly caret: number } {
  const typed = beingNamed(text, caret) ?? '';
  const before = `${text.slice(0, caret - typed.length)}${name} `;
  return { text: before + text.slice(caret), caret: before.length };
}

/** The ids of those who are named in a note. Of two names that begin alike the longer one is meant where it stands. */
export function namedIn(text: string, colleagues: readonly Nameable[]): readonly string[] {
  let left = text;
  const found: string[] = [];
  for (const { id, name } of colleagues.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!left.includes(`@${name}`)) continue;
    found.push(id);
    left = left.replaceAll(`@${name}`, '');
  }
  return found;
}
