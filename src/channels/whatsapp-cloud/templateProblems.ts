import type { Template } from './templates.ts';

/**
 * What is wrong with templates taken together: a sentence that is not there, two texts under one name and language.
 * @param keys those of all sentences.
 */
export function templateProblems(templates: readonly Template[], keys: readonly string[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { name, serves, languages } of templates) {
    for (const one of serves) {
      const section = one.endsWith('.*') ? one.slice(0, -1) : null;
      const there =
        one === 'counselor' || keys.some((key) => (section === null ? key === one : key.startsWith(section)));
      if (!there) problems.push(`prompts/templates, ${name}: serves ${one}, and there is no such sentence`);
    }
    for (const [language, { code }] of Object.entries(languages)) {
      if (seen.has(`${name} ${code}`)) {
        problems.push(
          `prompts/templates, ${name}, ${language}: Meta keeps one text under a name and ${code}; this is another`,
        );
      }
      seen.add(`${name} ${code}`);
    }
  }
  return problems;
}

/** What still waits for a human: Meta's approval, and a review of what is said. */
export function templatesWaiting(templates: readonly Template[]): string[] {
  return templates.flatMap(({ name, languages, reviewedBy }) => [
    ...Object.entries(languages)
      .filter(([, version]) => version.state !== 'approved')
      .map(
        ([language, { state }]) => `prompts/templates, ${name}, ${language}: ${state} at Meta, so it does not leave`,
      ),
    ...(reviewedBy ? [] : [`prompts/templates, ${name}: reviewedBy is empty`]),
  ]);
}
