import { Component, computed, input, model } from '@angular/core';
import { Button, Deed, Dialog } from '@rekindle/shared/ui';

/** Asks before something is taken out of use; what that means stands inside. */
@Component({
  selector: 'rk-archive-dialog',
  imports: [Button, Dialog],
  template: `
    <rk-dialog [open]="leaving() !== null" (openChange)="$event || leaving.set(null)" [heading]="heading()">
      <ng-content />
      <button dialogAction rkButton variant="text" type="button" (click)="leaving.set(null)" i18n="@@archiveProgram.leave">Keep it</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="button"
        [working]="archiving.isUnderWay()"
        workingLabel="Archiving"
        i18n-workingLabel="@@archiveProgram.working"
        (click)="archiving.do()"
        i18n="@@programRow.archive"
      >
        Archive
      </button>
    </rk-dialog>
  `,
})
export class ArchiveDialog {
  /** What somebody is asked about; nothing while it is closed. */
  readonly leaving = model.required<{ readonly id: string; readonly title: string } | null>();
  readonly archive = input.required<(id: string, title: string) => Promise<void>>();

  protected readonly heading = computed(() => $localize`:@@archiveProgram.heading:Archive “${this.leaving()?.title ?? ''}:program:”?`);
  protected readonly archiving = new Deed(async () => {
    const leaving = this.leaving();
    if (leaving) await this.archive()(leaving.id, leaving.title);
    this.leaving.set(null);
  });
}
