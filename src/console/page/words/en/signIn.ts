/** Signing in and out. `../ur/signIn.ts` has the same keys. */
export const signIn = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  signingIn: 'Signing in…',
  wrongPassword: 'E-mail or password is not right.',
  tooManyTries: 'Too many tries. Please wait a minute.',
  signInFailed: 'Signing in did not work. Please try again.',
  demoTitle: 'Demo sign-in',
  demoText: 'This is a demo. Anybody can sign in as one of these counselors; no real person writes here.',
  demoAs: 'Continue as {name}',
  demoMark: 'Demo',
  signInLead: 'For counselors and clinicians of the programme.',
};
