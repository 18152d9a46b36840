import type { Turn } from '../turn.ts';

/** In which words something was asked: their language and the version that stands beside them, such as `ur 2026-11-23`. */
export function textVersion(turn: Turn): string {
  return `${turn.language} ${turn.text('permissions.version')}`;
}
