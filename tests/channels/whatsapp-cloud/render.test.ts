import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Option, Say } from '#src/care/outgoing.ts';
import { hours, minutes } from '#src/care/words.ts';
import {
  type CloudRequest,
  type Layout,
  numberedInstead,
  render,
  windowOf,
} from '#src/channels/whatsapp-cloud/render.ts';
import { templateProblems, templatesWaiting } from '#src/channels/whatsapp-cloud/templateProblems.ts';
import { parseTemplate, readTemplates, type Template, templatesFor } from '#src/channels/whatsapp-cloud/templates.ts';
import { sendSchema } from '../../emulators/graph/messages.ts';

const say = (more: Partial<Say> = {}): Say => ({
  kind: 'say',
  to: { channel: 'whatsapp-cloud', account: '10001', address: '923000000001' },
  text: 'Time for it. Taken?',
  keys: ['medicine.dose'],
  options: [],
  language: 'en',
  from: { companion: true },
  ...more,
});
const options = (...labels: string[]): Option[] => labels.map((label, i) => ({ id: `dose:${i}`, label }));
const layout: Layout = { style: 'free', templates: [], choose: () => 'Choose' };
const shape = (requests: readonly CloudRequest[]) => requests.map((r) => r.type);

describe('words for WhatsApp', () => {
  it('are a text, to a number or to the id that stands for it', () => {
    const base = { messaging_product: 'whatsapp', recipient_type: 'individual', type: 'text' };
    const text = { body: 'Time for it. Taken?', preview_url: false };
    expect(render(say(), layout)).toEqual([{ ...base, to: '923000000001', text }]);
    const hidden = say({ to: { channel: 'whatsapp-cloud', account: '10001', address: 'PK.0001' } });
    expect(render(hidden, layout)).toEqual([{ ...base, recipient: 'PK.0001', text }]);
  });

  it.each<[string, Option[], string]>([
    ['three short answers are buttons', options('Taken', 'بعد میں', 'No'), 'button'],
    ['four are a list', options('a', 'b', 'c', 'd'), 'list'],
    ['ten are a list', options(...'abcdefghij'), 'list'],
    ['a label too long for a button makes a list', options('Taken', 'x'.repeat(21)), 'list'],
    ['eleven are numbered', options(...'abcdefghijk'), 'text'],
    ['a label too long for a list makes all numbered', options('Taken', 'x'.repeat(25)), 'text'],
    ['labels that are the same are numbered', options('Yes', 'Yes'), 'text'],
    ['a label of blanks is numbered', options('Yes', ' '), 'text'],
  ])('%s', (_, answers, kind) => {
    const [request] = render(say({ options: answers }), layout) as unknown as [{ type: string; interactive: object }];
    expect(request.type === 'text' ? 'text' : (request.interactive as { type: string }).type).toBe(kind);
    for (const { label } of answers) expect(JSON.stringify(request)).toContain(label);
    if (kind === 'text') expect(JSON.stringify(request)).toContain('\\n1. ');
  });

  it('name the counselor who speaks', () => {
    const [request] = render(say({ from: { counselor: 'Test' }, keys: [] }), layout);
    expect(request).toMatchObject({ text: { body: 'Test:\nTime for it. Taken?' } });
  });

  it('put the answers under the last part of a long text', () => {
    const long = 'word '.repeat(1_900);
    expect(shape(render(say({ text: long, options: options('a', 'b') }), layout))).toEqual([
      'text',
      'text',
      'text',
      'interactive',
    ]);
    expect(shape(render(say({ text: long, options: options(...'abcd') }), layout))).toEqual([
      'text',
      'text',
      'interactive',
    ]);
  });

  it('are set from the right where an Urdu line begins with a Latin word', () => {
    expect(render(say({ text: 'BP آج کتنا ہے' }), layout)).toMatchObject([{ text: { body: '\u200fBP آج کتنا ہے' } }]);
  });

  it('are always what WhatsApp takes, with nothing lost', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab \n۔ ', 'ا', '😔', '. '), maxLength: 9_000, minLength: 1 });
    const labels = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(text, labels, fc.boolean(), (words, some, refused) => {
        fc.pre(words.trim() !== '' && some.every((l) => l.trim() === l && l !== ''));
        const whole = say({ text: words, options: options(...some) });
        const laid = render(whole, layout);
        const last = laid.at(-1)!;
        const asText = refused && last.type === 'interactive';
        const requests = asText ? [...laid.slice(0, -1), ...numberedInstead(whole, last)] : laid;
        for (const request of requests) {
          const read = sendSchema.safeParse(request);
          if (!read.success) throw new Error(`WhatsApp would refuse it: ${read.error.message}`);
        }
        const shown = requests.map((r) => JSON.stringify(r)).join();
        for (const label of some) expect(shown).toContain(JSON.stringify(label).slice(1, -1));
        const spoken = requests.map((r) => wordsOf(r)).join('');
        for (const letter of ['a', 'b', 'ا', '😔']) {
          const count = (s: string) => s.split(letter).length;
          if (!some.join('').includes(letter)) expect(count(spoken)).toBe(count(words));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const wordsOf = (request: CloudRequest): string => {
  const { text, interactive } = request as { text?: { body: string }; interactive?: { body: { text: string } } };
  return text?.body ?? interactive?.body.text ?? '';
};

describe('the 24 hours', () => {
  const now = hours(1_000);
  it.each<[string, number | null | undefined, string]>([
    ['heard now', now, 'open'],
    ['heard 24 hours ago', now - hours(24), 'open'],
    // What is known of it may be five minutes too early.
    ['heard a little before', now - hours(24) - minutes(5), 'maybe'],
    ['heard before that', now - hours(24) - minutes(5) - 1, 'closed'],
    ['never heard', null, 'closed'],
    ['not told', undefined, 'maybe'],
  ])('%s: %s', (_, heardAt, expected) => {
    expect(windowOf(say(heardAt === undefined ? {} : { heardAt }), now)).toBe(expected);
  });
});

const template = (more: object = {}, version: object = {}): Template =>
  parseTemplate('synthetic.yaml', {
    name: 'synthetic',
    category: 'utility',
    serves: ['medicine.*', 'counselor'],
    parameters: ['text'],
    languages: { en: { code: 'en', state: 'approved', body: 'For you: {{1}} Thank you.', ...version } },
    reviewedBy: null,
    verifiedOn: null,
    ...more,
  });
const byTemplate = (one: Say, ...templates: Template[]) => render(one, { ...layout, style: 'template', templates });

describe('a template', () => {
  it('says it all in one line, its answers numbered', () => {
    const one = say({ text: 'First line.\n\n  Second\tline.', options: options('Taken', 'Later') });
    expect(byTemplate(one, template())).toEqual([
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '923000000001',
        type: 'template',
        template: {
          name: 'synthetic',
          language: { code: 'en' },
          components: [
            { type: 'body', parameters: [{ type: 'text', text: 'First line. Second line. 1. Taken 2. Later' }] },
          ],
        },
      },
    ]);
  });

  it('has the message’s own answers behind its buttons where their labels are the same', () => {
    const one = say({ options: options('Taken', 'Later') });
    const plain = template({ name: 'plain' });
    const buttons = template({ name: 'buttons' }, { buttons: ['Taken', 'Later'] });
    const others = template({ name: 'others' }, { buttons: ['Later', 'Taken'] });
    const [request] = byTemplate(one, plain, others, buttons) as unknown as [
      { template: { name: string; components: object[] } },
    ];
    expect(request.template.name).toBe('buttons');
    expect(request.template.components).toEqual([
      { type: 'body', parameters: [{ type: 'text', text: 'Time for it. Taken?' }] },
      { type: 'button', sub_type: 'quick_reply', index: '0', parameters: [{ type: 'payload', payload: 'dose:0' }] },
      { type: 'button', sub_type: 'quick_reply', index: '1', parameters: [{ type: 'payload', payload: 'dose:1' }] },
    ]);
    expect(byTemplate(one, others)).toEqual([]);
  });

  it.each(['pending', 'rejected', 'paused', 'disabled'])('that is %s never leaves', (state) => {
    expect(byTemplate(say(), template({}, { state }))).toEqual([]);
  });

  it.each<[string, Partial<Say>, boolean]>([
    ['a sentence of its section', { keys: ['medicine.dose'] }, true],
    ['deeper in it', { keys: ['medicine.why.forgot', 'medicine.taken'] }, true],
    ['a section whose name only begins so', { keys: ['medicines.dose'] }, false],
    ['also something else', { keys: ['medicine.dose', 'danger.cardiac'] }, false],
    ['a counselor’s words', { keys: [], from: { counselor: 'Test' } }, true],
    ['another language', { language: 'ur' }, false],
    ['more than it holds', { text: 'x'.repeat(1_020) }, false],
  ])('may say %s or not: %j', (_, more, may) => {
    expect(byTemplate(say(more), template()).length === 1).toBe(may);
  });

  it('without a blank says its own sentence for one key, and for no counselor', () => {
    const fixed = template({ parameters: [] }, { body: 'Your reminder is here.' });
    expect(byTemplate(say(), fixed)).toHaveLength(1);
    expect(byTemplate(say({ keys: [] }), fixed)).toEqual([]);
    expect(byTemplate(say({ keys: ['medicine.dose', 'medicine.taken'] }), fixed)).toEqual([]);
  });

  it.each<[string, object, object, string]>([
    ['an unknown state', {}, { state: 'ok' }, 'languages.en.state'],
    ['a blank too many', {}, { body: '{{1}} and {{2}}' }, 'languages.en.body'],
    ['a blank at its end', {}, { body: 'For you: {{1}}' }, 'languages.en.body'],
    ['no blank', {}, { body: 'nothing' }, 'languages.en.body'],
    ['a code that is none', {}, { code: 'english' }, 'languages.en.code'],
    ['a name that is none', { name: 'Über' }, {}, 'name'],
    ['a language that is none', { languages: { fr: {} } }, {}, 'languages'],
    ['a field too many', { colour: 'red' }, {}, '(top)'],
    ['a key that is none', { serves: ['counselor', 'A b'] }, {}, 'serves.1'],
    ['an unknown parameter', { parameters: ['name'] }, {}, 'parameters.0'],
  ])('with %s is refused, and its file and field named', (_, more, version, field) => {
    expect(() => template(more, version)).toThrow(`synthetic.yaml: ${field}: `);
  });

  it('of the project’s own reads, and none claims an approval that nobody gave', () => {
    const own = readTemplates();
    expect(own.length).toBeGreaterThan(0);
    const versions = own.flatMap((t) => Object.values(t.languages));
    expect(versions.every((v) => v.state === 'pending')).toBe(true);
    const approved = own.map((t) => ({
      ...t,
      languages: Object.fromEntries(
        Object.entries(t.languages).map(([l, v]) => [l, { ...v, state: 'approved' as const }]),
      ),
    }));
    for (const language of ['en', 'ur', 'ur-Latn'] as const) {
      expect(templatesFor(say({ language }), approved).length).toBeGreaterThan(0);
      expect(templatesFor(say({ language, keys: ['plan.well'] }), approved).length).toBeGreaterThan(0);
      expect(templatesFor(say({ language, keys: ['danger.cardiac'] }), approved)).toEqual([]);
    }
    // Meta keeps one text under one name and code.
    const codes = own.flatMap((t) => Object.values(t.languages).map((v) => `${t.name} ${v.code}`));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is checked beside the others: its sentences are there, and Meta keeps no other text under its name', () => {
    const keys = ['medicine.dose', 'plan.well'];
    expect(templateProblems([template()], keys)).toEqual([]);
    const gone = template({ name: 'gone', serves: ['medicine.dosis', 'plans.*', 'plan.*'] });
    expect(templateProblems([gone], keys)).toEqual([
      expect.stringContaining('serves medicine.dosis'),
      expect.stringContaining('serves plans.*'),
    ]);
    expect(templateProblems([template(), template()], keys)).toEqual([expect.stringContaining('synthetic, en')]);
    expect(templatesWaiting([template({ reviewedBy: 'a clinician' })])).toEqual([]);
    expect(templatesWaiting([template({}, { state: 'paused' })])).toHaveLength(2);
  });
});
