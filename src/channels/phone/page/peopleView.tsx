import { useSignal } from '@preact/signals';
import type { PhoneMessage } from '../wire.ts';
import { chats, typingSince } from './chats.ts';
import { labelOf, scriptLanguage, unread } from './conversation.ts';
import { t, timeOf } from './i18n.ts';
import { addPerson, inHand, type PhonePerson, people, take } from './people.ts';

/** Everyone there is a phone for, with the last message and how many are unread. */
export function PeopleView() {
  return (
    <section class="people" aria-label={t('people')}>
      <ul>
        {people.value.map((p) => (
          <li key={p.address}>
            <PersonLine person={p} />
          </li>
        ))}
      </ul>
      <AddPerson />
    </section>
  );
}

function PersonLine({ person: { address, name } }: { person: PhonePerson }) {
  const conversation = chats.value[address] ?? [];
  const last = conversation.at(-1);
  const waiting = inHand.value === address ? 0 : unread(conversation).length;
  const preview = typingSince.value[address] ? t('typing') : last ? previewOf(conversation, last) : '';
  return (
    <button
      type="button"
      class="person"
      aria-current={inHand.value === address ? 'true' : undefined}
      onClick={() => take(address)}
    >
      <Avatar address={address} name={name} />
      <span class="who">
        <bdi class="name">{name}</bdi>
        <span class="preview" dir="auto" lang={scriptLanguage(preview)}>
          {preview}
        </span>
      </span>
      <span class="aside">
        {last && <time>{timeOf(last.at)}</time>}
        {waiting > 0 && (
          <span class="badge" role="img" aria-label={t('unread', { count: String(waiting) })}>
            {waiting}
          </span>
        )}
      </span>
    </button>
  );
}

/** A person's first letter on a colour of their own. */
export function Avatar({ address, name }: { address: string; name: string }) {
  const tone = [...address].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 5;
  return (
    <span class={`avatar tone${tone}`} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}

function previewOf(conversation: readonly PhoneMessage[], m: PhoneMessage): string {
  if (m.choice) return labelOf(conversation, m) ?? '…';
  return m.text.split('\n')[0] || (m.media ? t('other') : '');
}

function AddPerson() {
  const open = useSignal(false);
  const name = useSignal('');
  if (!open.value)
    return (
      <button type="button" class="add" onClick={() => (open.value = true)}>
        <span aria-hidden="true">+</span> {t('add')}
      </button>
    );
  const done = () => {
    open.value = false;
    name.value = '';
  };
  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim()) addPerson(name.value.trim());
        done();
      }}
    >
      <input
        ref={(input) => input?.focus()}
        aria-label={t('name')}
        placeholder={t('name')}
        dir="auto"
        maxLength={40}
        value={name}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => event.key === 'Escape' && done()}
      />
      <button type="submit">{t('create')}</button>
      <button type="button" class="quiet" onClick={done}>
        {t('cancel')}
      </button>
    </form>
  );
}
