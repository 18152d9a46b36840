import fs from 'node:fs';
import { type Teams, teamsSchema } from '#src/care/handover/teams.ts';
import { SettingsError } from './config.ts';
import { fromYaml } from './yamlFile.ts';

/** Reads the teams. Throws a `SettingsError` with a line for each problem: `file:line:column: field: what is wrong`. */
export function readTeamsFile(file: string): Teams {
  if (!fs.existsSync(file)) throw new SettingsError(`${file}: there is no such file of teams`);
  return teamsFrom(file, fs.readFileSync(file, 'utf8'));
}

/** Teams from the text of a file. Throws as `readTeamsFile` does. */
export const teamsFrom = (file: string, text: string): Teams =>
  fromYaml(file, text, (content) => teamsSchema.safeParse(content));
