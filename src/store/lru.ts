/** Keeps about the `max` entries used last: two generations, the older dropped when the younger is full. */
export class Lru<K, V> {
  private readonly half: number;
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(max: number) {
    this.half = Math.ceil(max / 2);
  }

  get(key: K): V | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: K, value: V): void {
    if (this.young.size >= this.half) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}
