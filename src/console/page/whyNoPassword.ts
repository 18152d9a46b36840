import { t } from './text.ts';

/** Why the server takes a password for none, in the console's language. */
export function whyNoPassword(why: string): string {
  if (why.includes('at least')) return t('passwordShort');
  if (why.includes('name')) return t('passwordNamed');
  return t('passwordCommon');
}
