import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { t } from './text.ts';

/** A connection that fails while a part is fetched is tried again after this. */
const againMs = 2_000;

/**
 * A part of the page that is fetched when it is first shown, so that the queue and the chat are there before it. It is
 * tried until it comes.
 */
export function lazily<P extends object>(fetchPart: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  const part = signal<{ readonly Part: ComponentType<P> } | null>(null);
  let fetching = false;

  async function look(): Promise<void> {
    if (fetching) return;
    fetching = true;
    try {
      part.value = { Part: await fetchPart() };
    } catch {
      setTimeout(() => {
        fetching = false;
        void look();
      }, againMs);
    }
  }

  return (props) => {
    if (!part.value) {
      void look();
      return <p class="quiet pad">{t('loading')}</p>;
    }
    const { Part } = part.value;
    return <Part {...props} />;
  };
}
