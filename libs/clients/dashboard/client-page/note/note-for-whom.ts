import { Component, computed, model } from '@angular/core';
import { FilterChip } from '@rekindle/shared/ui';
import type { TypedNote } from './typed-note';

/** Who will read a note: chosen beside the box, and said in words. */
@Component({
  selector: 'rk-note-for-whom',
  imports: [FilterChip],
  template: `
    <div role="group" aria-label="Who reads it" i18n-aria-label="@@noteFor.label">
      <button type="button" rkFilterChip [pressed]="visibility() === 'ME'" (click)="visibility.set('ME')" i18n="@@visibility.me">
        Only me
      </button>
      <button type="button" rkFilterChip [pressed]="visibility() === 'TEAM'" (click)="visibility.set('TEAM')" i18n="@@visibility.team">
        Team
      </button>
    </div>
    <p aria-live="polite">{{ sentence() }}</p>
  `,
  styles: 'div { display: flex; gap: 8px } p { margin-top: 8px; font: var(--rk-type-small); color: var(--rk-muted) }',
})
export class NoteForWhom {
  readonly visibility = model.required<TypedNote['visibility']>();

  protected readonly sentence = computed(() =>
    this.visibility() === 'ME'
      ? $localize`:@@noteFor.me:Nobody else reads it, not even the owner of the practice.`
      : $localize`:@@noteFor.team:The owner and the coaches of the practice read it. Assistants and the client never do.`,
  );
}
