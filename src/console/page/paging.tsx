import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type PagerView, pagerPath } from '../pager.ts';
import { call } from './entry.ts';
import { type PushState, pushState, subscribe, unsubscribe } from './push.ts';
import { interfaceLanguage, t } from './text.ts';

/** How one is called away from the page: on this device, and by one's own Telegram. */
export function Paging() {
  const view = useSignal<PagerView | null>(null);
  const push = useSignal<PushState>('absent');
  const code = useSignal<string | null>(null);
  const tested = useSignal<{ sent: number; failed: number } | null>(null);
  const look = async () => {
    const { state, endpoint } = await pushState();
    const { ok, body } = await call<PagerView>(pagerPath, { endpoint });
    if (!ok) return;
    view.value = body;
    // The browser may still have a subscription that was another counselor's.
    push.value = state === 'on' && !body.here ? 'off' : state;
  };
  useEffect(() => void look(), []);
  const language = interfaceLanguage.value;

  const turnOn = async () => {
    const subscription = view.value && (await subscribe(view.value.pushKey));
    if (subscription) await call(`${pagerPath}/push`, { subscription, language });
    await look();
  };
  const turnOff = async () => {
    const endpoint = await unsubscribe();
    if (endpoint) await call(`${pagerPath}/push/end`, { endpoint });
    await look();
  };
  const link = async () => {
    const { ok, body } = await call<{ code: string }>(`${pagerPath}/telegram`, { language });
    if (ok) code.value = body.code;
  };
  const unlink = async () => {
    await call(`${pagerPath}/telegram/end`, {});
    await look();
  };
  const test = async () => {
    const { ok, body } = await call<{ sent: number; failed: number }>(`${pagerPath}/test`, {});
    if (ok) tested.value = body;
  };

  const known = view.value;
  if (!known) return null;
  const any = known.devices > 0 || known.telegram?.linked;
  return (
    <section aria-labelledby="paging-title">
      <h3 id="paging-title">{t('paging')}</h3>
      <p class="quiet">{t('pagingText')}</p>
      {push.value === 'absent' && <p>{t('pushAbsent')}</p>}
      {push.value === 'denied' && <p>{t('pushDenied')}</p>}
      {push.value === 'off' && (
        <button type="button" onClick={() => void turnOn()}>
          {t('pushOn')}
        </button>
      )}
      {push.value === 'on' && (
        <button type="button" onClick={() => void turnOff()}>
          {t('pushOff')}
        </button>
      )}
      {known.devices > 0 && <p class="quiet small">{t('pushDevices', { n: known.devices })}</p>}
      {known.telegram && (
        <>
          <h4>{t('pagerTelegram')}</h4>
          {known.telegram.linked && <p>{t('telegramLinked')}</p>}
          <button type="button" onClick={() => void (known.telegram?.linked ? unlink() : link())}>
            {t(known.telegram.linked ? 'telegramUnlink' : 'telegramLink')}
          </button>
          {code.value && (
            <p role="status">
              {t('telegramCode')} <bdi class="code">{code.value}</bdi>
            </p>
          )}
        </>
      )}
      {any && (
        <p>
          <button type="button" onClick={() => void test()}>
            {t('pageTest')}
          </button>{' '}
          <span role="status">{tested.value && t('pageTested', tested.value)}</span>
        </p>
      )}
    </section>
  );
}
