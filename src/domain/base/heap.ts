/** Gives back the cheapest of what was put in first; equal ones in no certain order. */
export class Heap<T> {
  readonly #entries: { readonly cost: number; readonly item: T }[] = [];

  put(item: T, cost: number): void {
    let i = this.#entries.push({ item, cost }) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.#costAt(parent) <= cost) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  take(): { readonly cost: number; readonly item: T } | null {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (!first || !last) return null;
    if (this.#entries.length > 0) {
      this.#entries[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      const child = this.#costAt(left + 1) < this.#costAt(left) ? left + 1 : left;
      if (this.#costAt(i) <= this.#costAt(child)) return;
      this.#swap(i, child);
      i = child;
    }
  }

  #costAt(i: number): number {
    return this.#entries[i]?.cost ?? Number.POSITIVE_INFINITY;
  }

  #swap(i: number, j: number): void {
    const [a, b] = [this.#entries[i], this.#entries[j]];
    if (!a || !b) return;
    this.#entries[i] = b;
    this.#entries[j] = a;
  }
}
