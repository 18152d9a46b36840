import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { officePaths, type AuditPage as Page } from '../office.ts';
import { call } from './entry.ts';
import { t, word, wordOf } from './text.ts';
import { dayOf, timeOfDay } from './time.ts';

/** How far back is looked at first. */
const firstDays = 1;
const dayMs = 86_400_000;

/** Who looked at what and who did what, for auditors. */
export function AuditPage() {
  const page = useSignal<Page | null>(null);
  const trouble = useSignal(false);
  const asked = useSignal('');

  async function look(query: string, after: number | null): Promise<void> {
    const more = after === null ? '' : `&after=${after}`;
    const { ok, body } = await call<Page>(`${officePaths.audit}?${query}${more}`);
    trouble.value = !ok;
    if (!ok) return;
    const before = after === null ? [] : (page.value?.records ?? []);
    asked.value = query;
    page.value = { ...body, records: [...before, ...body.records] };
  }
  useEffect(() => void look(`from=${Date.now() - firstDays * dayMs}`, null), []);

  return (
    <main class="sheet account" aria-labelledby="audit-title">
      <h2 id="audit-title">{t('audit')}</h2>
      <p class="quiet">{t('auditLead')}</p>
      <Filter look={(query) => void look(query, null)} />
      {trouble.value && <p class="quiet">{t('offlineShort')}</p>}
      {!page.value && !trouble.value && <p class="quiet">{t('loading')}</p>}
      {page.value && <Rows page={page.value} />}
      {page.value?.next != null && (
        <button type="button" onClick={() => void look(asked.value, page.value!.next)}>
          {t('moreRows')}
        </button>
      )}
    </main>
  );
}

function Filter({ look }: { look: (query: string) => void }) {
  return (
    <form
      class="form invite"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const of = (name: string) => String(given.get(name)).trim();
        const query = new URLSearchParams({ from: String(Date.now() - Number(of('days')) * dayMs) });
        for (const name of ['by', 'person']) if (of(name)) query.set(name, of(name));
        look(query.toString());
      }}
    >
      <label>
        {t('lastDays')}
        <input name="days" type="number" min="1" max="3650" value={firstDays} dir="ltr" required />
      </label>
      <label>
        {t('byWhom')}
        <input name="by" type="text" autocomplete="off" dir="ltr" />
      </label>
      <label>
        {t('aboutWhom')}
        <input name="person" type="text" autocomplete="off" dir="ltr" />
      </label>
      <button type="submit" class="primary">
        {t('showRows')}
      </button>
    </form>
  );
}

function Rows({ page: { records, names } }: { page: Page }) {
  if (records.length === 0) return <p>{t('noRows')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="audit-rows" tabIndex={0} aria-label={t('audit')}>
      <table class="programme-table">
        <thead>
          <tr>
            <th scope="col">{t('rowWhen')}</th>
            <th scope="col">{t('byWhom')}</th>
            <th scope="col">{t('rowWhat')}</th>
            <th scope="col">{t('aboutWhom')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ row, at, actor, action, person, detail }) => (
            <tr key={row}>
              <td data-label={t('rowWhen')}>
                {dayOf(at)} {timeOfDay(at)}
              </td>
              <td dir="auto" title={actor} data-label={t('byWhom')}>
                {names[actor] ?? word('actor', actor)}
              </td>
              <td dir="auto" title={action} data-label={t('rowWhat')}>
                {actionName(action) ?? <code>{action}</code>}{' '}
                <span dir="ltr" class="quiet small">
                  {detail}
                </span>
              </td>
              <td dir="ltr" data-label={person && t('aboutWhom')}>
                <code>{person}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a row of the log tells in words; null where this page has none for it. */
export function actionName(action: string): string | null {
  const dot = action.indexOf('.');
  if (dot < 0) return wordOf('auditAct', action);
  const [of, did] = [wordOf('auditOf', action.slice(0, dot)), wordOf('auditDid', action.slice(dot + 1))];
  return of && did && `${of}: ${did}`;
}
