import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { masterKey } from '#src/store/masterKey.ts';
import { newFolder } from './sqlite/folder.ts';

describe('the master key', () => {
  let place: ReturnType<typeof newFolder>;
  beforeEach(() => {
    place = newFolder();
  });
  afterEach(() => place.clear());

  it('comes from the setting, in hex or base64', () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7));
    expect(masterKey(key.toString('hex'), '/nowhere')).toEqual(key);
    expect(masterKey(key.toString('base64'), '/nowhere')).toEqual(key);
    expect(masterKey(` ${key.toString('base64url')}\n`, '/nowhere')).toEqual(key);
  });

  it('is refused where it is no key', () => {
    for (const bad of ['short', 'f'.repeat(63), Buffer.alloc(31).toString('base64'), `${'f'.repeat(64)}!`])
      expect(() => masterKey(bad, '/nowhere'), bad).toThrow(/setting must be 32 bytes/);
  });

  it('is made once, for its owner alone', () => {
    const file = path.join(place.folder, 'new', 'hamdam.key');
    const key = masterKey(undefined, file);
    expect(key).toHaveLength(32);
    expect(masterKey(undefined, file)).toEqual(key);
    if (process.platform !== 'win32') expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['hamdam.key']);
    expect(masterKey(undefined, path.join(place.folder, 'other.key'))).not.toEqual(key);
  });

  it('is never made anew over a file that holds none', () => {
    const file = path.join(place.folder, 'hamdam.key');
    fs.writeFileSync(file, '');
    expect(() => masterKey(undefined, file)).toThrow(/key file must be 32 bytes/);
  });
});
