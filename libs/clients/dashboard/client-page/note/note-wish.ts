import { Injectable, signal } from '@angular/core';

/** That somebody wants to write a note: asked for at the top of the page, fulfilled by the box on a tab. */
@Injectable()
export class NoteWish {
  private readonly made = signal(0);
  /** How often; the box follows each. */
  readonly times = this.made.asReadonly();

  make(): void {
    this.made.update((times) => times + 1);
  }
}
