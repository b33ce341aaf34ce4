import { Component, input } from '@angular/core';
import { Button, Deed, Note } from '@rekindle/shared/ui';

/** Somebody else has changed the plan meanwhile: what was typed stays, and whoever typed it decides. */
@Component({
  selector: 'rk-plan-conflict',
  imports: [Button, Note],
  template: `
    <rk-note tone="attention">
      <p i18n="@@planConflict.what">
        Somebody has changed this plan meanwhile, or your client has moved or paused it. What you typed stands here as before, and is not
        saved yet.
      </p>
      <div class="acts">
        <button
          rkButton
          size="small"
          type="button"
          [working]="loading.isUnderWay()"
          workingLabel="Loading"
          i18n-workingLabel="@@planConflict.loading"
          (click)="loading.do()"
          i18n="@@planConflict.load"
        >
          Show the newer plan
        </button>
        <button
          rkButton
          variant="text"
          size="small"
          type="button"
          [working]="saving.isUnderWay()"
          workingLabel="Saving"
          i18n-workingLabel="@@form.saving"
          (click)="saving.do()"
          i18n="@@planConflict.keep"
        >
          Save mine instead
        </button>
      </div>
    </rk-note>
  `,
  styles: '.acts { display: flex; flex-wrap: wrap; gap: 16px 8px; margin-top: 12px }',
})
export class PlanConflict {
  readonly load = input.required<() => Promise<void>>();
  readonly keep = input.required<() => Promise<void>>();

  protected readonly loading = new Deed(() => this.load()());
  protected readonly saving = new Deed(() => this.keep()());
}
