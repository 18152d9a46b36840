import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/channels/whatsapp-cloud/graph.ts';
import { isAccountTrouble, outcomeOf } from '#src/channels/whatsapp-cloud/outcome.ts';

const now = 1_000_000;
const ill = (code: number | null, status = 400, more: { subcode?: number; retryAfterMs?: number } = {}): Answer => ({
  answered: 'ill',
  status,
  error: code === null ? null : { code, subcode: more.subcode ?? null },
  retryAfterMs: more.retryAfterMs ?? null,
});
const of = (answer: Answer) => outcomeOf(answer as Exclude<Answer, { answered: 'well' }>, now);
const lost = (error: unknown): Answer => ({ answered: 'never', error });
const caused = (code: string, syscall?: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code, syscall }) });

describe('what an answer of the Cloud API means', () => {
  it.each<[string, Answer, string]>([
    ['the window is over', ill(131047), 'window-closed'],
    ['the window is over, as it was called', ill(470), 'window-closed'],
    ['the template is not there', ill(132001, 404), 'window-closed'],
    ['the template’s blanks do not fit', ill(132000), 'window-closed'],
    ['the template is paused', ill(132015), 'window-closed'],
    ['undeliverable', ill(131026), 'not-found'],
    ['not on the list of a test number', ill(131030), 'not-found'],
    ['wants no advertising', ill(131050), 'not-delivered'],
    ['kept from them by WhatsApp', ill(131049), 'not-delivered'],
    ['part of an experiment', ill(130472), 'not-delivered'],
    ['a parameter', ill(100), 'bad-request'],
    ['a missing parameter', ill(131008), 'bad-request'],
    ['a value', ill(131009), 'bad-request'],
    ['a kind', ill(131051), 'bad-request'],
    ['to ourselves', ill(131021), 'bad-request'],
    ['a code to come', ill(139_999), 'bad-request'],
    ['a gateway that will not', ill(null, 413), 'bad-request'],
  ])('refused: %s', (_, answer, why) => {
    expect(of(answer)).toEqual({ outcome: 'refused', why });
  });

  it.each<[string, Answer, number | null]>([
    ['the number’s rate', ill(130429), now + 1_000],
    ['the number’s rate, with a wait', ill(130429, 429, { retryAfterMs: 7_000 }), now + 7_000],
    ['the app’s rate', ill(4), now + 5_000],
    ['the account’s rate', ill(80007), now + 5_000],
    ['the person’s rate', ill(131056), null],
    ['any rate', ill(null, 429), null],
    ['unknown trouble', ill(131000, 500), null],
    ['unavailable', ill(131016, 503), null],
    ['the Graph API itself', ill(2, 500), null],
    ['a code to come of theirs', ill(139_999, 500), null],
    ['a gateway', ill(null, 502), null],
    ['nobody listens', lost(caused('ECONNREFUSED', 'connect')), null],
    ['no such name', lost(caused('ENOTFOUND', 'getaddrinfo')), null],
    ['never connected', lost(caused('UND_ERR_CONNECT_TIMEOUT')), null],
  ])('again: %s', (_, answer, at) => {
    expect(of(answer)).toMatchObject({ outcome: 'retry', at });
    expect(isAccountTrouble(of(answer))).toBe(false);
  });

  it.each<[string, Answer]>([
    ['the token', ill(190, 401)],
    ['the token’s rights', ill(10, 403)],
    ['one of its rights', ill(200, 403)],
    ['a number that is not ours', ill(100, 400, { subcode: 33 })],
    ['a number that is not registered', ill(133010)],
    ['a number that was deleted', ill(33)],
    ['an account that is locked', ill(131031, 403)],
    ['an account that broke the rules', ill(368)],
    ['a bill', ill(131042)],
    ['too many complaints', ill(131048)],
    ['a gateway that knows us not', ill(null, 401)],
  ])('again when an operator has mended it, and nobody is marked for it: %s', (_, answer) => {
    expect(of(answer)).toMatchObject({ outcome: 'retry', at: now + 60_000 });
    expect(isAccountTrouble(of(answer))).toBe(true);
  });

  it.each<[string, Answer]>([
    ['a gateway that lost patience', ill(null, 504)],
    ['a connection that broke', lost(caused('ECONNRESET', 'read'))],
    ['no answer in time', lost(new DOMException('x', 'TimeoutError'))],
    ['an end in between', lost(new DOMException('x', 'AbortError'))],
    ['something else', lost('what')],
  ])('unknown: %s', (_, answer) => {
    expect(of(answer)).toMatchObject({ outcome: 'unknown' });
  });
});
