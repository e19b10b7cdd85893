/** Sums by place, cleared in the time of what was touched and not of the whole list. */
export class Tally {
  private readonly values: Float64Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.values = new Float64Array(size);
  }
  get(place: number): number {
    return this.values[place]!;
  }
  /** @param value above 0. */
  add(place: number, value: number): void {
    if (this.values[place] === 0) this.touched.push(place);
    this.values[place] = this.values[place]! + value;
  }
  /** @param value above 0. */
  raise(place: number, value: number): void {
    const known = this.values[place]!;
    if (known === 0) this.touched.push(place);
    if (value > known) this.values[place] = value;
  }
  clear(): void {
    for (const place of this.touched) this.values[place] = 0;
    this.touched.length = 0;
  }
}
