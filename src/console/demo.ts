import type { SignIn } from './signIn.ts';
import type { NewUser } from './users.ts';

/** The sign-ins of the demo, known to everybody. They exist only while nobody real can write to the service. */
export const demoUsers: readonly NewUser[] = [
  { name: 'Sana (demo)', email: 'sana@demo.invalid', password: 'hamdam-demo', role: 'supervisor' },
  { name: 'Bilal (demo)', email: 'bilal@demo.invalid', password: 'hamdam-demo' },
  { name: 'Rabia, administrator (demo)', email: 'rabia@demo.invalid', password: 'hamdam-demo', role: 'administrator' },
  { name: 'Omar, auditor (demo)', email: 'omar@demo.invalid', password: 'hamdam-demo', role: 'auditor' },
];

/**
 * Makes the demo users, or takes them and their sessions away from a database that has left the demo. Anybody may have shut one
 * of them out as the demo's administrator: at the next start all are as they were.
 */
export async function settleDemoUsers(signIn: SignIn, demo: boolean): Promise<void> {
  if (!demo) return signIn.removeUsers(demoUsers.map((u) => u.email));
  for (const user of demoUsers) {
    const known = await signIn.user(user.email);
    const changed = known && (known.disabled || known.invited || known.role !== (user.role ?? 'counselor'));
    if (changed) await signIn.removeUsers([user.email]);
    if (changed || !known) await signIn.addUser(user);
  }
}
