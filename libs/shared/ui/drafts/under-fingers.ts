import { signal } from '@angular/core';

// Milliseconds. Whoever closes a page in the middle of a word loses no more than that word; the server hears of it once typing rests.
const holdEvery = 250;
const typingPause = 1000;

/** What is being typed right now, by place: shown at once, kept on the device a moment later, and sent once typing rests. */
export class UnderFingers<Value> {
  private readonly values = signal<ReadonlyMap<string, Value>>(new Map());
  private holding: ReturnType<typeof setTimeout> | undefined;
  private pause?: ReturnType<typeof setTimeout>;

  readonly typed = this.values.asReadonly();

  /** @param hold keeps one on the device @param send tries to send what is kept */
  constructor(
    private readonly hold: (place: string, value: Value) => void,
    private readonly send: () => void,
  ) {}

  type(place: string, value: Value): void {
    this.values.update((values) => new Map(values).set(place, value));
    this.holding ??= setTimeout(() => this.holdAll(), holdEvery);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.rest(), typingPause);
  }

  /** What was typed there counts no more: something else was chosen. */
  forget(place: string): void {
    this.values.update((values) => new Map([...values].filter(([each]) => each !== place)));
  }

  /** Typing is over, or somebody leaves: nothing waits for the pause. */
  rest(): void {
    clearTimeout(this.pause);
    this.holdAll();
    this.send();
  }

  private holdAll(): void {
    clearTimeout(this.holding);
    this.holding = undefined;
    for (const [place, value] of this.values()) this.hold(place, value);
    this.values.set(new Map());
  }
}
