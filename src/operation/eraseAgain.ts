import fs from 'node:fs';
import path from 'node:path';
import { eraseListed, erasureFile, readErasures, writtenErasures } from '#src/records/erasureList.ts';
import type { RestoreStep } from './afterRestore.ts';

/** Erases in a backup that is put back whoever asked to be forgotten since it was made. */
export const eraseAgain: RestoreStep = async ({ store, folder, erasures }) => {
  if (erasures === null) return [];
  const erased = await eraseListed(store, readErasures(fs.readFileSync(erasures, 'utf8')));
  fs.writeFileSync(path.join(folder, erasureFile), await writtenErasures(store), { mode: 0o600 });
  return [`${erased} ${erased === 1 ? 'person was' : 'people were'} erased again`];
};
