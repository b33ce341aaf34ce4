import { Component, input, output } from '@angular/core';
import { Button, Note } from '@rekindle/shared/ui';

/** Says that what stands here is not saved yet: it comes from a file, or was typed before. */
@Component({
  selector: 'rk-draft-note',
  imports: [Button, Note],
  template: `
    @if (isImported()) {
      <rk-note icon="upload">
        <p i18n="@@builder.imported">This comes from a file. Nothing of it is saved yet.</p>
      </rk-note>
    } @else if (isBegun()) {
      <rk-note icon="edit_note">
        <p i18n="@@planEditor.begun">What you typed here before is still there, and not saved yet.</p>
        <button rkButton size="small" type="button" (click)="startOver.emit()" i18n="@@planEditor.over">Start over</button>
      </rk-note>
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
    button {
      margin-top: 10px;
    }
  `,
})
export class DraftNote {
  readonly isImported = input.required<boolean>();
  readonly isBegun = input.required<boolean>();
  readonly startOver = output();
}
