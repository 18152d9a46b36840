import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What a server answered: nothing of its body is read. */
export interface Posted {
  readonly status: number;
  /** For how many milliseconds it wants to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;
}

/** Where may be posted to: `anywhere` over https, only to `public` addresses over https, and to this machine in the demo. */
export interface Reach {
  readonly to: 'anywhere' | 'public';
  readonly loopback: boolean;
}

/** An address that must not be posted to. Its message does not hold it. */
export class UnsafeAddress extends Error {
  override readonly name = 'UnsafeAddress';
}

/**
 * Posts some bytes and follows no redirect, so that nobody is led to an address that was not looked at. Whether a name leads
 * to a private network is judged at the connection itself, so that it cannot change in between. Rejects where no answer came.
 */
export function post(
  url: string,
  { headers, body }: { readonly headers: Record<string, string>; readonly body: Buffer | string },
  reach: Reach,
  signal: AbortSignal,
): Promise<Posted> {
  const to = new URL(url);
  const wrong = unsafe(to, reach);
  if (wrong) return Promise.reject(new UnsafeAddress(wrong));
  const { request } = to.protocol === 'https:' ? https : http;
  return new Promise((done, failed) => {
    const asking = request(
      to,
      { method: 'POST', headers, signal, agent: false, ...(reach.to === 'public' && { lookup: guarded(reach) }) },
      (answer) => {
        answer.resume();
        done({ status: answer.statusCode ?? 0, retryAfterMs: retryAfter(answer.headers['retry-after']) });
      },
    );
    asking.on('error', failed);
    asking.end(body);
  });
}

/** Why an address must not be posted to, as far as it can be told before its name is looked up; null where it may. */
export function unsafe(to: URL, { to: where, loopback }: Reach): string | null {
  const host = to.hostname.replace(/^\[|\]$/g, '');
  const here = host === 'localhost' || (isIP(host) > 0 && isLoopback(host));
  if (here && loopback) return null;
  if (to.protocol !== 'https:') return 'it is not https';
  if (to.username || to.password) return 'it holds a password';
  if (where === 'public' && (host === 'localhost' || (isIP(host) > 0 && isPrivate(host))))
    return 'it is a private address';
  return null;
}

/** Looks a name up and refuses what leads into a private network. */
function guarded({ loopback }: Reach): LookupFunction {
  return (name, options, answer) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '', 0);
      const allowed = found.filter(({ address }) => !isPrivate(address) || (loopback && isLoopback(address)));
      const [first] = allowed;
      if (!first) return answer(new UnsafeAddress('it leads to a private address'), '', 0);
      if (options.all) return (answer as (e: null, all: typeof allowed) => void)(null, allowed);
      return answer(null, first.address, first.family);
    });
  };
}

/** Networks that are nobody's on the internet (IANA's special-purpose address registries). */
const nobodys = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  nobodys.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  nobodys.addSubnet(net, bits, 'ipv6');

// A block list sees an IPv4 address that is written as IPv6 by its IPv4 rules.
export const isPrivate = (ip: string): boolean => nobodys.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');
const isLoopback = (ip: string): boolean => ip === '::1' || ip.startsWith('127.');

function retryAfter(header: string | undefined): number | null {
  const seconds = Number(header);
  if (header && Number.isFinite(seconds)) return Math.max(0, Math.min(seconds, 3_600)) * 1_000;
  return null;
}
