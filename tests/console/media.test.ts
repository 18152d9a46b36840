import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rangeOf } from '#src/console/media.ts';
import { mediaPath } from '#src/console/wire.ts';
import { pixel, voiceNote } from '../emulators/sound.ts';
import { type Kit, startKit } from './kit.ts';

let kit: Kit;
let cookie: string;
let person: string;
const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
const keepUntil = Number.MAX_SAFE_INTEGER;

beforeAll(async () => {
  kit = await startKit();
  cookie = await kit.signIn();
  person = await kit.write('amna', 'synthetic danger', [danger]);
  const of = { person, keepUntil };
  await kit.store.keepMedia({ ...of, id: 'media:phone:main:amna:1/0', mimeType: 'audio/ogg', bytes: voiceNote() });
  await kit.store.keepMedia({ ...of, id: 'media:picture', mimeType: 'image/png', bytes: pixel });
  await kit.store.keepMedia({ ...of, id: 'media:paper', mimeType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') });
  await kit.store.keepMedia({ ...of, id: 'media:page', mimeType: 'text/html', bytes: Buffer.from('<script>') });
});
afterAll(() => kit.stop());

const get = (id: string, headers: Record<string, string> = { cookie }) =>
  fetch(`${kit.url}${mediaPath}?id=${encodeURIComponent(id)}`, { headers });

describe('the bytes of a voice note', () => {
  it('are for signed-in counselors only', async () => {
    for (const headers of [{}, { cookie: 'hamdam.session_token=nobody.c2lnbmF0dXJl' }]) {
      const answer = await get('media:phone:main:amna:1/0', headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain('OggS');
    }
  });

  it('are not for the page of another site', async () => {
    expect((await get('media:picture', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('come as what they are, and leave no copy behind', async () => {
    const answer = await get('media:phone:main:amna:1/0');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'audio/ogg',
      'content-disposition': 'inline; filename="attachment.ogg"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'accept-ranges': 'bytes',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(voiceNote());
  });

  it('leave on record who opened them, once for each counselor', async () => {
    const opened = () => kit.store.connection.prepare(`SELECT * FROM audit WHERE action = 'media.opened'`).all().length;
    await kit.settle();
    const before = opened();
    for (let i = 0; i < 3; i++) await (await get('media:picture')).arrayBuffer();
    await kit.settle();
    expect(opened()).toBe(before + 1);
    await (await get('media:picture', { cookie: await kit.signIn(1) })).arrayBuffer();
    await kit.settle();
    expect(opened()).toBe(before + 2);
  });

  it('can be had in part, as players ask for them', async () => {
    const answer = await get('media:phone:main:amna:1/0', { cookie, range: 'bytes=4-7' });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes 4-7/${voiceNote().length}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(voiceNote().subarray(4, 8));
    expect((await get('media:phone:main:amna:1/0', { cookie, range: 'bytes=999999-' })).status).toBe(416);
  });

  it('are offered as a file where a browser would do more than show them', async () => {
    const paper = await get('media:paper');
    expect(paper.headers.get('content-disposition')).toContain('attachment');
    const page = await get('media:page');
    expect(page.headers.get('content-type')).toBe('application/octet-stream');
    expect(page.headers.get('content-disposition')).toContain('attachment');
  });

  it('are not there where nobody keeps them, or the person was never handed over', async () => {
    expect((await get('media:nothing')).status).toBe(404);
    expect((await get('')).status).toBe(404);
    const alone = await kit.write('zara', 'synthetic words');
    await kit.store.keepMedia({ id: 'media:alone', person: alone, keepUntil, mimeType: 'image/png', bytes: pixel });
    expect((await get('media:alone')).status).toBe(404);
  });
});

describe('one part of the bytes', () => {
  it.each([
    [undefined, null],
    ['bytes=0-', { from: 0, to: 9 }],
    ['bytes=2-4', { from: 2, to: 4 }],
    ['bytes=2-400', { from: 2, to: 9 }],
    ['bytes=-3', { from: 7, to: 9 }],
    ['bytes=-30', { from: 0, to: 9 }],
    ['bytes=10-', 'beyond'],
    ['bytes=4-2', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
  ])('is %s', (header, expected) => expect(rangeOf(header, 10)).toEqual(expected));
});
