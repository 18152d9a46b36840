import fs from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { type Teams, teamsSchema } from '#src/care/handover/teams.ts';
import { SettingsError } from './config.ts';
import { offsetOf } from './planFile.ts';

/** Reads the teams. Throws a `SettingsError` with a line for each problem: `file:line:column: field: what is wrong`. */
export function readTeamsFile(file: string): Teams {
  if (!fs.existsSync(file)) throw new SettingsError(`${file}: there is no such file of teams`);
  return teamsFrom(file, fs.readFileSync(file, 'utf8'));
}

/** Teams from the text of a file. Throws as `readTeamsFile` does. */
export function teamsFrom(file: string, text: string): Teams {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    const wrong = document.errors.map(
      (e) => `${at(e.pos[0])}: ${e.message.split('\n')[0]!.replace(/ at line .*/, '')}`,
    );
    throw new SettingsError(wrong.join('\n'));
  }
  const parsed = teamsSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(
    (issue) =>
      `${at(offsetOf(document.contents, issue))}: ${issue.path.join('.') || '(top)'}: ` +
      issue.message.replace(/^Invalid input: expected \w+, received undefined$/, 'is missing'),
  );
  throw new SettingsError(wrong.join('\n'));
}
