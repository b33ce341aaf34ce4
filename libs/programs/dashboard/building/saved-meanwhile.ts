import { Component, input } from '@angular/core';
import { Button, Deed, Note } from '@rekindle/shared/ui';

/** Somebody else has saved it meanwhile: what was typed stays, and whoever typed it decides. Both can be kept. The words about it stand inside. */
@Component({
  selector: 'rk-saved-meanwhile',
  imports: [Button, Note],
  template: `
    <rk-note tone="attention">
      <ng-content />
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
export class SavedMeanwhile {
  readonly copy = input.required<() => Promise<void>>();
  readonly load = input.required<() => Promise<void>>();

  protected readonly copying = new Deed(() => this.copy()());
  protected readonly loading = new Deed(() => this.load()());
}
