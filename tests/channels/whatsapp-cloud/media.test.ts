import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MediaFile } from '#src/care/event.ts';
import type { Channel } from '#src/channels/channel.ts';
import { close, listen } from '../../emulators/faults.ts';
import { type Graph, graphError, startGraph } from '../../emulators/graph.ts';
import { createTestDoor } from '../contract/door.ts';
import { channelsOf } from './rig.ts';

const audio = Buffer.from('OggS synthetic '.repeat(100));
const { signal } = new AbortController();

describe('media of WhatsApp', () => {
  let graph: Graph;
  let channel: Channel;
  beforeEach(async () => {
    graph = await startGraph();
    [channel] = channelsOf(graph) as [Channel];
    await channel.start(createTestDoor());
  });
  afterEach(async () => {
    await channel.stop();
    await graph.stop();
  });

  const kept = (id = '901', mimeType = 'audio/ogg'): MediaFile => {
    graph.business.media.set(id, { id, bytes: audio, mimeType });
    return { ref: id, mimeType, bytes: null, seconds: null };
  };
  const fetchIt = (file: MediaFile, bytes = 1_000_000) => channel.download!(file, { bytes }, signal);
  const asked = (name: string) => graph.calls.filter((c) => c.name === name).length;

  it('comes whole, with the kind it claims', async () => {
    expect(await fetchIt(kept())).toEqual({ got: audio, mimeType: 'audio/ogg' });
  });

  it('is not asked for where it says that it is too large', async () => {
    expect(await fetchIt(kept(), audio.length - 1)).toEqual({ failed: 'too-large' });
    expect(asked('bytes')).toBe(0);
  });

  it.each(['../10001/messages', 'a/b', '..', '', 'x?fields=token', 'x#y', 'x\u0000', '%2e%2e%2f'])(
    'is not asked for by the key %j',
    async (ref) => {
      expect(await fetchIt({ ...kept(), ref })).toEqual({ failed: 'unsafe' });
      expect(graph.calls.filter((c) => c.name !== 'number' && c.name !== 'media')).toEqual([]);
    },
  );

  const points = (url: string, more: object = {}) =>
    graph.plan('media', { status: 200, body: { url, mime_type: 'audio/ogg', ...more } });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:9/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://fbsbx.com.evil.example/x',
    'https://evilfbsbx.com/x',
    'https://lookaside.fbsbx.com:8443/x',
    'https://user:secret@lookaside.fbsbx.com/x',
    'http://lookaside.fbsbx.com/x',
    'file:///etc/passwd',
    'ftp://lookaside.fbsbx.com/x',
  ])('is fetched from no such place as %s', async (url) => {
    const file = kept();
    points(url);
    expect(await fetchIt(file)).toEqual({ failed: 'unsafe' });
    expect(asked('bytes')).toBe(0);
  });

  it('follows nobody to another place, and takes our token to none', async () => {
    const seen: unknown[] = [];
    const other = http.createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('taken');
    });
    const url = await listen(other, 0);
    try {
      const file = kept();
      graph.plan('bytes', { status: 302, headers: { location: `${url}/x` } });
      expect(await fetchIt(file)).toEqual({ failed: 'unsafe' });
      graph.plan('media', { status: 302, headers: { location: `${url}/x` } });
      expect(await fetchIt(file)).not.toHaveProperty('got');
      expect(seen).toEqual([]);
    } finally {
      await close(other);
    }
  });

  it('ends as soon as more comes than is allowed, whatever was claimed', async () => {
    const file = kept();
    points(`${graph.url}/bytes/901`, { file_size: 10 });
    expect(await fetchIt(file, 100)).toEqual({ failed: 'too-large' });
  });

  it.each<[string, () => void, object]>([
    ['it is gone', () => graph.business.media.clear(), { failed: 'gone' }],
    ['the token is', () => graph.revoke(), { failed: 'unauthorised' }],
    ['the Graph API is down', () => graph.plan('media', graphError(131016, 503)), { retry: 'http 503' }],
    ['it goes too fast', () => graph.plan('media', graphError(130429, 429)), { retry: 'http 429' }],
    ['the connection breaks', () => graph.plan('media', 'reset'), { retry: expect.any(String) }],
    ['it breaks at the bytes', () => graph.plan('bytes', 'reset'), { retry: expect.any(String) }],
    ['its address is too old', () => graph.plan('bytes', { status: 404 }), { retry: 'http 404' }],
    ['the bytes are not given', () => graph.plan('bytes', { status: 401 }), { failed: 'unauthorised' }],
    ['the answer is nonsense', () => graph.plan('media', { status: 200, body: { url: 7 } }), { retry: 'malformed' }],
    [
      'the bytes are other ones',
      () => points(`${graph.url}/bytes/901`, { sha256: 'ab'.repeat(32) }),
      { retry: 'damaged' },
    ],
  ])('is told to be unavailable where %s', async (_, breaks, expected) => {
    const file = kept();
    breaks();
    expect(await fetchIt(file)).toEqual(expected);
  });

  it('is sent as a voice message', async () => {
    const person = graph.person('920000000077');
    person.wroteAt = Date.now();
    const to = { channel: 'whatsapp-cloud', account: channel.account, address: person.address };
    expect(await channel.voice!('e/0', to, audio, 'audio/ogg', signal)).toMatchObject({ outcome: 'sent' });
    const [line] = person.sees();
    expect(graph.business.media.get(line!.media!)).toMatchObject({ bytes: audio, mimeType: 'audio/ogg' });
    graph.plan('upload', 'reset');
    expect(await channel.voice!('e/1', to, audio, 'audio/ogg', signal)).toMatchObject({ outcome: 'retry' });
    graph.plan('messages', graphError(131047));
    expect(await channel.voice!('e/2', to, audio, 'audio/ogg', signal)).toMatchObject({ why: 'window-closed' });
    expect(person.sees()).toHaveLength(1);
  });
});
