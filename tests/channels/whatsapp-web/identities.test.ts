import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Identities, type Known } from '#src/channels/whatsapp-web/identities.ts';

describe('the one contact point of a person with two ids', () => {
  const pn = '923000000001@c.us';
  const lid = '900000000177@lid';
  let folder: string;
  let asked: string[];
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-identities-'));
    asked = [];
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const open = () => new Identities(path.join(folder, 'main.identities'));
  const knows = (known: Known) => async (id: string) => {
    asked.push(id);
    return known;
  };
  const fails = async (id: string): Promise<Known> => {
    asked.push(id);
    throw new Error('no answer');
  };

  it('is the number, asked for once and kept over a restart', async () => {
    const ids = open();
    expect(await ids.addressOf(lid, knows({ lid, pn }))).toBe(pn);
    expect(await ids.addressOf(lid, fails)).toBe(pn);
    expect(await ids.addressOf(pn, fails)).toBe(pn);
    expect(await open().addressOf(lid, fails)).toBe(pn);
    expect(asked).toEqual([lid]);
  });

  it('stays the hidden id where the number was not told at first, also when it is told later', async () => {
    expect(await open().addressOf(lid, knows({ lid }))).toBe(lid);
    const ids = open();
    expect(await ids.addressOf(lid, knows({ lid, pn }))).toBe(lid);
    expect(await ids.addressOf(pn, knows({ lid, pn }))).toBe(lid);
    expect(await ids.addressOf('923000000002@c.us', knows({ lid: '5@lid', pn: '923000000002@c.us' }))).toBe(
      '923000000002@c.us',
    );
  });

  it('is settled when nobody answers and the person waits', async () => {
    const ids = open();
    await expect(ids.addressOf(lid, fails)).rejects.toThrow();
    expect(ids.settle(lid)).toBe(lid);
    expect(await open().addressOf(lid, knows({ lid, pn }))).toBe(lid);
    expect(ids.settle(pn)).toBe(pn);
  });

  it('is answered in the chat it wrote from, else where WhatsApp says, else nowhere', async () => {
    const ids = open();
    await ids.addressOf(lid, knows({ lid, pn }));
    expect(await ids.chatOf(pn, fails)).toBe(lid);
    expect(await open().chatOf(pn, fails)).toBe(lid);
    const other = '923000000003@c.us';
    expect(await ids.chatOf(other, knows({ lid: '7@lid', pn: other }))).toBe('7@lid');
    expect(await ids.chatOf('923000000004@c.us', knows({ pn: '923000000004@c.us' }))).toBe('923000000004@c.us');
    expect(await ids.chatOf('923000000005@c.us', knows({}))).toBe(null);
    await expect(ids.chatOf('923000000006@c.us', fails)).rejects.toThrow();
  });

  it('asks again which chat it is when WhatsApp refused the first', async () => {
    const ids = open();
    await ids.addressOf(pn, fails);
    expect(await ids.chatOf(pn, fails)).toBe(pn);
    ids.wrong(pn);
    expect(await ids.chatOf(pn, knows({ lid, pn }))).toBe(lid);
  });

  it('outlives a line that a crash cut off', async () => {
    await open().addressOf(lid, knows({ lid, pn }));
    fs.appendFileSync(path.join(folder, 'main.identities'), '{"lid":"8@li');
    const ids = open();
    expect(await ids.addressOf(lid, fails)).toBe(pn);
    await ids.addressOf('8@lid', knows({ lid: '8@lid', pn: '923000000008@c.us' }));
    expect(await open().addressOf('8@lid', fails)).toBe('923000000008@c.us');
  });
});
