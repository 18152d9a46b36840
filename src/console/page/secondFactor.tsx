import { useSignal } from '@preact/signals';
import { officePaths, type SecondFactorBegun } from '../office.ts';
import { call } from './entry.ts';
import { t } from './text.ts';

/** Sets a second factor up: the password, a picture to scan with the codes for a lost phone, and a first code. */
export function SecondFactorForm() {
  const begun = useSignal<SecondFactorBegun | null>(null);
  return begun.value ? (
    <Confirm begun={begun.value} />
  ) : (
    <PresentPassword
      path={`${officePaths.secondFactor}/begin`}
      label={t('secondFactorBegin')}
      done={(body) => {
        begun.value = body as SecondFactorBegun;
      }}
    />
  );
}

/** Asks for the password once more before something of the account changes. */
export function PresentPassword(p: { path: string; label: string; done: (body: unknown) => void }) {
  const busy = useSignal(false);
  const problem = useSignal('');
  async function give(password: string): Promise<void> {
    busy.value = true;
    const { ok, status, body } = await call<object>(p.path, { password });
    busy.value = false;
    if (ok) p.done(body);
    else problem.value = t(status === 429 ? 'tooManyTries' : status === 403 ? 'passwordNotRight' : 'signInFailed');
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void give(String(new FormData(event.currentTarget).get('password')));
      }}
    >
      <label>
        {t('yourPassword')}
        <input name="password" type="password" autocomplete="current-password" dir="ltr" required />
      </label>
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="primary" disabled={busy.value}>
        {p.label}
      </button>
    </form>
  );
}

function Confirm({ begun }: { begun: SecondFactorBegun }) {
  const busy = useSignal(false);
  const problem = useSignal('');
  async function confirm(code: string): Promise<void> {
    busy.value = true;
    const { ok, status } = await call(`${officePaths.secondFactor}/confirm`, { code: code.replace(/\s/g, '') });
    busy.value = false;
    if (ok) location.reload();
    else problem.value = t(status === 429 ? 'tooManyTries' : status === 403 ? 'wrongCode' : 'signInFailed');
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(String(new FormData(event.currentTarget).get('code')));
      }}
    >
      <ol class="steps">
        <li>
          {t('scanThis')}
          <figure class="scan">
            <img src={begun.picture} alt={t('scanPicture')} width="200" height="200" />
            <figcaption>
              {t('orType')} <code dir="ltr">{begun.key.replace(/(.{4})/g, '$1 ').trim()}</code>
            </figcaption>
          </figure>
        </li>
        <li>
          {t('keepCodes')}
          <Codes codes={begun.codes} />
        </li>
        <li>
          <label>
            {t('firstCode')}
            <input name="code" type="text" inputMode="numeric" autocomplete="one-time-code" dir="ltr" required />
          </label>
        </li>
      </ol>
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="primary" disabled={busy.value}>
        {t('secondFactorSet')}
      </button>
    </form>
  );
}

/** Recovery codes, to be written down: they are shown this once. */
export function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <ul class="codes" dir="ltr">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
