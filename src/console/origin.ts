/**
 * Whether a request comes from one of our own pages: its `Origin` names the host it was sent to, or one of the public origins.
 * A request without an origin is not from a page of ours.
 */
export function sameOrigin(origin: string | undefined, host: string | undefined, origins: readonly string[]): boolean {
  if (!origin) return false;
  if (origins.includes(origin)) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
