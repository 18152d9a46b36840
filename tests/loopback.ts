import net from 'node:net';

/**
 * Refuses every connection that would leave this machine, so that no test can reach a provider by mistake.
 * Loaded before each test file.
 */
const loopback = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof first === 'object' && first !== null
      ? (first as { host?: string; path?: string }).path
        ? 'localhost'
        : (first as { host?: string }).host
      : typeof args[1] === 'string'
        ? args[1]
        : 'localhost';
  if (host && !loopback.has(host)) throw new Error(`a test tried to reach ${host}; only loopback is allowed`);
  return (connect as (...a: unknown[]) => net.Socket).apply(this, args);
} as typeof connect;
