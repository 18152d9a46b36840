import fs from 'node:fs';
import path from 'node:path';
import { type PlanDefinition, PlanError, parsePlan } from '#src/care/plan/definition.ts';
import { SettingsError } from './config.ts';
import { fromYaml, type Parsed } from './yamlFile.ts';

/** Reads one plan. Throws a `SettingsError` with a line for each problem: `file:line:column: field: what is wrong`. */
export function readPlanFile(file: string): PlanDefinition {
  if (!fs.existsSync(file)) throw new SettingsError(`${file}: there is no such plan file`);
  const near = path.relative(process.cwd(), file);
  return planFrom(near.startsWith('..') ? file : near, fs.readFileSync(file, 'utf8'));
}

/** A plan from the text of a file. Throws as `readPlanFile` does. */
export const planFrom = (file: string, text: string): PlanDefinition =>
  fromYaml(file, text, (content): Parsed<PlanDefinition> => {
    try {
      return { success: true, data: parsePlan(file, content) };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return { success: false, error: { issues: error.problems } };
    }
  });
