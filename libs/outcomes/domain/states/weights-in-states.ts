/** How much weight is in each state while people come and go. What adding rounds off is kept (Neumaier 1974), or the last ones would weigh wrong. */
export class WeightsInStates {
  private readonly people: Uint32Array;
  private readonly sums: Float64Array;
  private readonly roundedOff: Float64Array;

  constructor(states: number) {
    this.people = new Uint32Array(states);
    this.sums = new Float64Array(states);
    this.roundedOff = new Float64Array(states);
  }

  come(state: number, weight: number): void {
    this.people[state] = this.peopleIn(state) + 1;
    this.add(state, weight);
  }

  go(state: number, weight: number): void {
    this.people[state] = this.peopleIn(state) - 1;
    if (this.peopleIn(state) > 0) this.add(state, -weight);
    else this.sums[state] = this.roundedOff[state] = 0;
  }

  peopleIn(state: number): number {
    return this.people[state] as number;
  }

  of(state: number): number {
    return (this.sums[state] as number) + (this.roundedOff[state] as number);
  }

  private add(state: number, weight: number): void {
    const before = this.sums[state] as number;
    const after = before + weight;
    const lost = Math.abs(before) >= Math.abs(weight) ? before - after + weight : weight - after + before;
    this.sums[state] = after;
    this.roundedOff[state] = (this.roundedOff[state] as number) + lost;
  }
}
