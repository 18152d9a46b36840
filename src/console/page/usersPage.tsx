import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { officePaths, type UserView } from '../office.ts';
import { roles } from '../wire.ts';
import { call, me } from './entry.ts';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';

/** The accounts of everybody, for administrators. */
export function UsersPage() {
  const users = useSignal<readonly UserView[] | null>(null);
  const link = useSignal<{ name: string; link: string } | null>(null);
  const problem = useSignal('');
  const look = async () => {
    const { ok, body } = await call<{ users: UserView[] }>(officePaths.users);
    problem.value = ok ? '' : t('offlineShort');
    if (ok) users.value = body.users;
  };
  useEffect(() => void look(), []);

  async function act(user: UserView, what: string, more: object = {}): Promise<void> {
    const { ok, body } = await call<{ link?: string }>(`${officePaths.users}/${what}`, { user: user.id, ...more });
    await look();
    if (!ok) problem.value = t(body.error === 'oneself' ? 'notOneself' : 'signInFailed');
    link.value = body.link ? { name: user.name, link: body.link } : null;
  }

  async function invite(user: { name: string; email: string; role: string }): Promise<boolean> {
    const { ok, body } = await call<{ link: string }>(`${officePaths.users}/invite`, user);
    if (ok) await look();
    problem.value = ok ? '' : t(body.error === 'known' ? 'emailKnown' : 'notInvited');
    link.value = ok ? { name: user.name, link: body.link } : null;
    return ok;
  }

  return (
    <main class="sheet account" aria-labelledby="users-title">
      <h2 id="users-title">{t('users')}</h2>
      <Invite invite={invite} />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <div role="status">{link.value && <Link {...link.value} />}</div>
      {!users.value && <p class="quiet">{t('loading')}</p>}
      <ul>
        {users.value?.map((user) => (
          <Line key={user.id} user={user} act={act} />
        ))}
      </ul>
    </main>
  );
}

function Link({ name, link }: { name: string; link: string }) {
  return (
    <div class="sheet-line">
      <p>{t('giveLink', { name })}</p>
      <code class="link" dir="ltr">
        {link}
      </code>
      <button type="button" onClick={() => void navigator.clipboard?.writeText(link)}>
        {t('copyLink')}
      </button>
    </div>
  );
}

function Line(p: { user: UserView; act: (user: UserView, what: string, more?: object) => Promise<void> }) {
  const { user, act } = p;
  const oneself = user.id === me.value?.counselor?.id;
  return (
    <li class="sheet-line account-line">
      <div>
        <strong>{user.name}</strong> {user.disabled && <span class="tag">{t('shutOut')}</span>}
        {user.invited && <span class="tag">{t('invitedYet')}</span>}
        <p class="quiet small">
          <bdi>{user.email}</bdi> · {t(user.secondFactor ? 'hasSecondFactor' : 'hasNoSecondFactor')}
          {user.seenAt && ` · ${t('seen', { when: whenOf(Date.parse(user.seenAt)) })}`}
        </p>
      </div>
      <div class="account-acts">
        <RoleChoice
          label={t('roleOf', { name: user.name })}
          value={user.role}
          disabled={oneself}
          chosen={(role) => void act(user, 'role', { role })}
        />
        {!oneself && (
          <>
            {user.seenAt && (
              <button type="button" onClick={() => void act(user, 'sign-out')}>
                {t('signThemOut')}
              </button>
            )}
            <button
              type="button"
              onClick={() => confirm(t('resetSure', { name: user.name })) && void act(user, 'reset')}
            >
              {t('resetUser')}
            </button>
            <button type="button" onClick={() => void act(user, user.disabled ? 'enable' : 'disable')}>
              {t(user.disabled ? 'letIn' : 'shutThemOut')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function RoleChoice(p: {
  id?: string;
  label?: string;
  value: string;
  disabled?: boolean;
  chosen?: (role: string) => void;
}) {
  return (
    <select
      id={p.id}
      name="role"
      aria-label={p.label}
      value={p.value}
      disabled={p.disabled ?? false}
      onChange={(event) => p.chosen?.(event.currentTarget.value)}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {word('role', role)}
        </option>
      ))}
    </select>
  );
}

function Invite({ invite }: { invite: (user: { name: string; email: string; role: string }) => Promise<boolean> }) {
  return (
    <form
      class="form invite"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const given = new FormData(form);
        const of = (name: string) => String(given.get(name));
        void invite({ name: of('name'), email: of('email'), role: of('role') }).then((done) => done && form.reset());
      }}
    >
      <label>
        {t('userName')}
        <input name="name" type="text" maxLength={80} autocomplete="off" required />
      </label>
      <label>
        {t('email')}
        <input name="email" type="email" maxLength={200} autocomplete="off" dir="ltr" required />
      </label>
      <label htmlFor="invited-role">
        {t('userRole')}
        <RoleChoice id="invited-role" value="counselor" />
      </label>
      <button type="submit" class="primary">
        {t('inviteUser')}
      </button>
    </form>
  );
}
