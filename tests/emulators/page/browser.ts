import type { ShownPhone } from './provider.ts';

/** What `/state` tells. */
interface State {
  readonly providers: readonly ShownProvider[];
  readonly model: { readonly mood: string; readonly moods: readonly string[]; readonly asked: number };
}
interface ShownProvider {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly trouble: string;
  readonly troubles: readonly string[];
  readonly deeds: readonly string[];
  readonly phones: readonly ShownPhone[];
}

/** A phone on the page. */
interface Card {
  readonly about: HTMLElement;
  readonly chat: HTMLElement;
  readonly act: (deed: object) => Promise<boolean>;
  /** What it shows, so that it is drawn again only when that changed and nobody loses the box they write in. */
  shown: string;
}

/** Runs in the browser; the types are taken off when it is served. */
const $ = (id: string) => document.getElementById(id)!;
const cards = new Map<string, Card>();
const ended = 'The emulators have ended.';
let controlsShown = '';

($('world') as HTMLDetailsElement).open = matchMedia('(min-width: 48rem)').matches;
await show();
setInterval(show, 700);

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fields: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
}

async function post(to: string, body: object = {}): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(to, { method: 'POST', headers, body: JSON.stringify(body) });
  const { error } = (await response.json()) as { error?: string };
  $('error').textContent = error ?? '';
  await show();
  return response.ok;
}

async function show(): Promise<void> {
  const response = await fetch('/state').catch(() => null);
  if (!response?.ok) {
    $('error').textContent = ended;
    return;
  }
  if ($('error').textContent === ended) $('error').textContent = '';
  const state = (await response.json()) as State;
  drawControls(state);
  for (const provider of state.providers) for (const phone of provider.phones) draw(provider, phone);
}

function draw(provider: ShownProvider, phone: ShownPhone): void {
  const key = `${provider.name}/${phone.id}`;
  const card = cards.get(key) ?? addCard(key, provider, phone);
  const shown = JSON.stringify(phone);
  if (shown === card.shown) return;
  card.shown = shown;
  card.about.textContent = phone.state ? `${provider.title} · ${phone.state}` : provider.title;
  card.chat.replaceChildren(
    ...phone.lines.map((line) => {
      const words = element('p', { textContent: line.text, dir: 'auto', lang: isUrdu(line.text) ? 'ur' : '' });
      const buttons = line.buttons.map((label) => {
        const onclick = () => void card.act({ does: 'taps', label });
        return element('button', {
          type: 'button',
          textContent: label,
          dir: 'auto',
          lang: isUrdu(label) ? 'ur' : '',
          onclick,
        });
      });
      return element('li', { className: line.from }, words, ...buttons);
    }),
  );
  card.chat.scrollTop = card.chat.scrollHeight;
}

function isUrdu(text: string): boolean {
  return /[\u0600-\u06ff]/.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

function addCard(key: string, provider: ShownProvider, phone: ShownPhone): Card {
  const act = (deed: object) => post(`/phones/${provider.name}/${phone.id}`, deed);
  const about = element('small', { className: 'about' });
  const names = element('span', {}, element('strong', { textContent: phone.id }), about);
  const head = element('header', {}, element('i', { textContent: phone.id.slice(-2) }), names);
  const chat = element('ol', { className: 'chat', ariaLive: 'polite' });
  const section = element('section', { className: 'phone' }, head, chat, writing(provider, phone, act));
  Object.assign(section.dataset, { provider: provider.name, person: phone.id });
  $('phones').append(section);
  const card = { about, chat, act, shown: '' };
  cards.set(key, card);
  return card;
}

/** The box a person writes in, and what else they can do. */
function writing(provider: ShownProvider, phone: ShownPhone, act: Card['act']): HTMLFormElement {
  const box = element('input', { dir: 'auto', autocomplete: 'off', placeholder: 'Write as this person' });
  box.ariaLabel = `Message from ${phone.id}`;
  const deeds = element('select', { title: 'Something else' }, element('option', { value: '', textContent: '+' }));
  deeds.ariaLabel = `What else ${phone.id} does`;
  deeds.append(...provider.deeds.map((deed) => element('option', { value: deed, textContent: deed })));
  deeds.onchange = async () => {
    const deed = deeds.value;
    deeds.value = '';
    if (await act({ does: 'other', deed, text: box.value })) box.value = '';
  };
  const form = element('form', {}, deeds, box, element('button', { type: 'submit', textContent: 'Send' }));
  form.onsubmit = async (event) => {
    event.preventDefault();
    const text = box.value;
    if (!text.trim()) return;
    box.value = '';
    if (!(await act({ does: 'writes', text }))) box.value = text;
  };
  return form;
}

function drawControls({ providers, model }: State): void {
  const shown = JSON.stringify([providers.map((p) => [p.about, p.trouble]), model]);
  if (shown === controlsShown || document.activeElement?.closest('#controls select')) return;
  controlsShown = shown;
  $('controls').replaceChildren(
    ...providers.map((p) =>
      choice(p.title, p.about, p.troubles, p.trouble, (t) => `/troubles/${p.name}/${encodeURIComponent(t)}`),
    ),
    choice(
      'The model',
      `asked ${model.asked} times`,
      model.moods,
      model.mood,
      (m) => `/model/${encodeURIComponent(m)}`,
    ),
  );
  if ($('more').children.length > 0) return;
  for (const p of providers) {
    const onclick = () => void post(`/phones/${p.name}`);
    $('more').append(element('button', { type: 'button', textContent: p.title, onclick }));
  }
}

function choice(
  title: string,
  about: string,
  values: readonly string[],
  value: string,
  to: (value: string) => string,
): HTMLLabelElement {
  const select = element('select');
  select.append(...values.map((v) => element('option', { textContent: v, selected: v === value })));
  select.onchange = async () => {
    select.blur();
    await post(to(select.value));
  };
  return element('label', {}, title, select, element('small', { textContent: about }));
}
