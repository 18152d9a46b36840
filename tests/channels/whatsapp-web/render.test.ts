import { describe, expect, it } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import { outcomeOf } from '#src/channels/whatsapp-web/outcome.ts';
import { render, textLimit } from '#src/channels/whatsapp-web/render.ts';

const say = (of: Partial<Say>): Say => ({
  kind: 'say',
  to: { channel: 'whatsapp-web', account: 'main', address: '923000000001@c.us' },
  text: 'Taken?',
  keys: [],
  options: [],
  language: 'en',
  from: { companion: true },
  ...of,
});

describe('a row as one text', () => {
  it('numbers its answers and names a counselor', () => {
    const options = [
      { id: 'dose:taken', label: 'Yes' },
      { id: 'dose:later', label: 'Later' },
    ];
    expect(render(say({ options }))).toBe('Taken?\n\n1. Yes\n2. Later');
    expect(render(say({ from: { counselor: 'Synthetic' }, text: 'I am here.' }))).toBe('Synthetic:\nI am here.');
  });

  it('sets an Urdu line that begins with Latin letters from the right', () => {
    expect(render(say({ text: 'BP آج کتنا ہے؟' }))).toBe('\u200fBP آج کتنا ہے؟');
  });

  it('is none where WhatsApp would not take it', () => {
    expect(render(say({ text: 'x'.repeat(textLimit) }))).toHaveLength(textLimit);
    expect(render(say({ text: 'x'.repeat(textLimit + 1) }))).toBe(null);
  });
});

describe('a failed send', () => {
  it.each([
    ['No LID for user', { outcome: 'refused', why: 'not-found' }],
    ['Attempted to use detached Frame "1F".', { outcome: 'retry', at: null, why: 'no page' }],
    ['Protocol error (Runtime.callFunctionOn): Target closed', { outcome: 'unknown', why: 'Error' }],
    ['Runtime.callFunctionOn timed out.', { outcome: 'unknown', why: 'Error' }],
  ])('saying "%s" means what is known of it', (message, outcome) => {
    expect(outcomeOf(new Error(message))).toEqual(outcome);
  });

  it('tells nothing of what was sent', () => {
    expect(JSON.stringify(outcomeOf('my secret words'))).not.toContain('secret');
  });
});
