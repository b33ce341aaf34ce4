import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Api, ChangeNoteDocument, type TimelineRowFragment } from '@rekindle/shared/graphql';
import { Button, Deed, Drawer, Field, FieldInput } from '@rekindle/shared/ui';
import type { TypedNote } from './typed-note';
import { NoteForWhom } from './note-for-whom';

/** Writes a note of one's own anew. */
@Component({
  selector: 'rk-change-note',
  imports: [Button, Drawer, Field, FieldInput, NoteForWhom],
  template: `
    <rk-drawer [open]="isOpen()" (openChange)="$event || closed.emit()" heading="Your note" i18n-heading="@@timeline.yourNote">
      @if (note()) {
        <rk-field label="Note" i18n-label="@@note.box">
          <textarea rkInput #box rows="14" maxlength="20000" [value]="body()" (input)="body.set(box.value)"></textarea>
        </rk-field>
        <rk-note-for-whom [(visibility)]="visibility" />
      }
      <button
        drawerAction
        rkButton
        type="button"
        variant="primary"
        size="large"
        full
        [working]="save.isUnderWay()"
        workingLabel="Saving"
        i18n-workingLabel="@@form.saving"
        (click)="save.do()"
        i18n="@@form.save"
      >
        Save
      </button>
    </rk-drawer>
  `,
  styles: 'textarea { min-height: 240px; resize: vertical }',
})
export class ChangeNote {
  /** Null while none is changed. */
  readonly note = input.required<TimelineRowFragment | null>();
  readonly changed = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly isOpen = computed(() => this.note() !== null);
  protected readonly body = signal('');
  protected readonly visibility = signal<TypedNote['visibility']>('ME');

  protected readonly save = new Deed(async () => {
    const id = this.note()?.subjectId;
    if (!id) return;
    await this.api.mutate(ChangeNoteDocument, { input: { id, body: this.body(), visibility: this.visibility() } });
    this.changed.emit();
  });

  constructor() {
    effect(() => {
      const note = this.note();
      untracked(() => {
        if (!note) return;
        this.body.set(note.text ?? '');
        this.visibility.set(note.visibility === 'TEAM' ? 'TEAM' : 'ME');
      });
    });
  }
}
