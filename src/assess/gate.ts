/** Lets at most `room` through at once; the others wait in line. */
export function createGate(room: number) {
  let inside = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    inside--;
    line.shift()?.();
  };
  return {
    /** Resolves with how to leave, or null where `signal` ended the wait. */
    enter(signal: AbortSignal): Promise<(() => void) | null> {
      if (signal.aborted) return Promise.resolve(null);
      return new Promise((resolve) => {
        const admit = () => {
          signal.removeEventListener('abort', giveUp);
          inside++;
          resolve(leave);
        };
        const giveUp = () => {
          line.splice(line.indexOf(admit), 1);
          resolve(null);
        };
        if (inside < room) return admit();
        line.push(admit);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
