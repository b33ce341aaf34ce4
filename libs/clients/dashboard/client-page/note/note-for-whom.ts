import { Component, computed, model } from '@angular/core';
import { type Choice, Choices } from '@rekindle/shared/ui';
import type { TypedNote } from './note-drafts';

let count = 0;

/** Who will read a note: chosen beside the box, and said in words. */
@Component({
  selector: 'rk-note-for-whom',
  imports: [Choices],
  template: `
    <span class="rk-sr" [id]="id" i18n="@@noteFor.label">Who reads it</span>
    <rk-choices layout="grid" [labelledBy]="id" [choices]="choices" [chosen]="chosen()" (chosenChange)="choose($event)" />
    <p class="rk-small" aria-live="polite">{{ sentence() }}</p>
  `,
  styles: 'p { margin-top: 8px; font: var(--rk-type-small); color: var(--rk-muted) } .rk-sr { position: absolute; clip-path: inset(50%) }',
})
export class NoteForWhom {
  readonly visibility = model.required<TypedNote['visibility']>();

  protected readonly id = `rk-note-for-${++count}`;
  protected readonly choices: readonly Choice[] = [
    { code: 'ME', word: $localize`:@@visibility.me:Only me` },
    { code: 'TEAM', word: $localize`:@@visibility.team:Team` },
  ];
  protected readonly chosen = computed(() => [this.visibility()]);
  protected readonly sentence = computed(() =>
    this.visibility() === 'ME'
      ? $localize`:@@noteFor.me:Nobody else reads it, not even the owner of the practice.`
      : $localize`:@@noteFor.team:The owner and the coaches of the practice read it. Assistants and the client never do.`,
  );

  protected choose([code]: readonly string[]): void {
    this.visibility.set(code as TypedNote['visibility']);
  }
}
