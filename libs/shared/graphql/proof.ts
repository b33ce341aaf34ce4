import { Service, signal } from '@angular/core';
import { ProveAgain } from './prove-again';

/** Asks through the one dialog of an app; acts that find out at the same time share it. */
@Service()
export class Proof extends ProveAgain {
  private readonly shown = signal(false);
  readonly isAsked = this.shown.asReadonly();
  private question: Promise<boolean> | undefined;
  private answer: (isProved: boolean) => void = () => {};

  override ask(): Promise<boolean> {
    this.shown.set(true);
    return (this.question ??= new Promise((resolve) => (this.answer = resolve)));
  }

  settle(isProved: boolean): void {
    this.shown.set(false);
    this.answer(isProved);
    this.question = undefined;
  }
}
