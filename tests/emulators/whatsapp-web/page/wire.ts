import type { Downlink, Uplink } from '../wire.ts';

/** Which browser profile this is: kept over restarts, as WhatsApp's own keys are. */
const device = localStorage.getItem('device') ?? crypto.randomUUID();
localStorage.setItem('device', device);

export async function ask<T = unknown>(question: Uplink): Promise<T> {
  const response = await fetch(`/__emulator/ask?device=${device}`, { method: 'POST', body: JSON.stringify(question) });
  return (await response.json()) as T;
}

/** Resolves when the line is open. What is told before `begin` waits for it, so that nothing falls between. */
export async function listen(tell: (what: Downlink) => void): Promise<{ begin(): void }> {
  const source = new EventSource(`/__emulator/tell?device=${device}`);
  const early: Downlink[] = [];
  let hear = (what: Downlink): void => void early.push(what);
  source.onmessage = (event: MessageEvent<string>) => hear(JSON.parse(event.data));
  await new Promise((resolve) => {
    source.onopen = resolve;
  });
  return {
    begin() {
      hear = tell;
      early.forEach(tell);
    },
  };
}

window.addEventListener('unhandledrejection', (event) => {
  void ask({ method: 'report', kind: 'rejection', what: String(event.reason) });
});
