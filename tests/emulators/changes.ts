/** Lets a test wait until something is so, looked at again whenever something changed. */
export function createChanges() {
  const watchers = new Set<() => void>();
  return {
    changed(): void {
      for (const watcher of [...watchers]) watcher();
    },
    /** Resolves with the first value that is there; rejects with `what` after `ms`, so that a test fails by name. */
    until<T>(look: () => T | undefined | null | false, what: string, ms = 10_000): Promise<T> {
      return new Promise((resolve, reject) => {
        const end = () => {
          watchers.delete(watcher);
          clearTimeout(timer);
        };
        const watcher = () => {
          const value = look();
          if (value === undefined || value === null || value === false) return;
          end();
          resolve(value);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`waited in vain for ${what}`));
        }, ms);
        watchers.add(watcher);
        watcher();
      });
    },
  };
}
