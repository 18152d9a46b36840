import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type PlanDefinition, parsePlan } from '#src/care/plan/definition.ts';

const folder = path.resolve(import.meta.dirname, '../../../schedules');

/** The plans as they ship. */
export function shippedPlans(): PlanDefinition[] {
  return fs
    .readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .map((f) => parsePlan(`schedules/${f}`, parse(fs.readFileSync(path.join(folder, f), 'utf8'))));
}
