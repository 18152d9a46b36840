import type { Downlink, Uplink } from '../wire.ts';

/** Which browser profile this is: kept over restarts, as WhatsApp's own keys are. */
const device = localStorage.getItem('device') ?? crypto.randomUUID();
localStorage.setItem('device', device);

export async function ask<T = unknown>(question: Uplink): Promise<T> {
  const response = await fetch(`/__emulator/ask?device=${device}`, { method: 'POST', body: JSON.stringify(question) });
  return (await response.json()) as T;
}

export function listen(tell: (what: Downlink) => void): void {
  const source = new EventSource(`/__emulator/tell?device=${device}`);
  source.onmessage = (event: MessageEvent<string>) => tell(JSON.parse(event.data));
}

window.addEventListener('unhandledrejection', (event) => {
  void ask({ method: 'report', kind: 'rejection', what: String(event.reason) });
});
