import type { SignIn } from './signIn.ts';
import type { NewUser } from './users.ts';

/** The sign-ins of the demo, known to everybody. They exist only while nobody real can write to the service. */
export const demoUsers: readonly NewUser[] = [
  { name: 'Sana (demo)', email: 'sana@demo.invalid', password: 'hamdam-demo', role: 'supervisor' },
  { name: 'Bilal (demo)', email: 'bilal@demo.invalid', password: 'hamdam-demo' },
  { name: 'Rabia (demo)', email: 'rabia@demo.invalid', password: 'hamdam-demo', role: 'administrator' },
  { name: 'Omar (demo)', email: 'omar@demo.invalid', password: 'hamdam-demo', role: 'auditor' },
];

/** Makes the demo users, or takes them and their sessions away from a database that has left the demo. */
export async function settleDemoUsers(signIn: SignIn, demo: boolean): Promise<void> {
  if (demo) for (const user of demoUsers) await signIn.addUser(user);
  else await signIn.removeUsers(demoUsers.map((u) => u.email));
}
