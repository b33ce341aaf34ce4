import { Service } from '@angular/core';
import { LiveLine } from '../live/live-line';

/** The line as a spec speaks on it; it opens at once and is never cut unless told. */
@Service()
export class SpokenLine extends LiveLine {
  /** How often somebody has opened it. */
  times = 0;
  /** What happens instead of opening it. */
  failure: Error | null = null;
  private wake: () => void = () => undefined;
  private said: string[] = [];
  private isCut = false;
  private signal?: AbortSignal;

  get isOpen(): boolean {
    return this.signal?.aborted === false && !this.isCut;
  }

  override open(signal: AbortSignal): Promise<AsyncIterable<string>> {
    this.times += 1;
    if (this.failure) return Promise.reject(this.failure);
    this.signal = signal;
    this.isCut = false;
    signal.addEventListener('abort', () => this.wake());
    return Promise.resolve(this.topics(signal));
  }

  /** Nobody hears it when the line is closed. */
  say(topic: string): void {
    if (this.isOpen) this.said.push(topic);
    this.wake();
  }

  cut(): void {
    this.isCut = true;
    this.wake();
  }

  private async *topics(signal: AbortSignal): AsyncGenerator<string> {
    while (!signal.aborted && !this.isCut) {
      const [topic] = this.said.splice(0, 1);
      if (topic !== undefined) yield topic;
      else await new Promise<void>((resume) => (this.wake = resume));
    }
  }
}
