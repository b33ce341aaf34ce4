import { Component, input } from '@angular/core';
import { Button, Deed, Note } from '@rekindle/shared/ui';

/** Somebody else has saved the program meanwhile: what was typed stays, and whoever typed it decides. Both can be kept. */
@Component({
  selector: 'rk-program-conflict',
  imports: [Button, Note],
  template: `
    <rk-note tone="attention">
      <p i18n="@@programConflict.what">
        Somebody else has saved this program meanwhile. What you typed stands here as before, and is not saved yet.
      </p>
      <div class="acts">
        <button
          rkButton
          size="small"
          type="button"
          [working]="copying.isUnderWay()"
          workingLabel="Saving"
          i18n-workingLabel="@@form.saving"
          (click)="copying.do()"
          i18n="@@programConflict.copy"
        >
          Save mine as a copy
        </button>
        <button
          rkButton
          variant="text"
          size="small"
          type="button"
          [working]="loading.isUnderWay()"
          workingLabel="Loading"
          i18n-workingLabel="@@planConflict.loading"
          (click)="loading.do()"
          i18n="@@programConflict.load"
        >
          Show theirs
        </button>
      </div>
    </rk-note>
  `,
  styles: '.acts { display: flex; flex-wrap: wrap; gap: 16px 8px; margin-top: 12px }',
})
export class ProgramConflict {
  readonly copy = input.required<() => Promise<void>>();
  readonly load = input.required<() => Promise<void>>();

  protected readonly copying = new Deed(() => this.copy()());
  protected readonly loading = new Deed(() => this.load()());
}
