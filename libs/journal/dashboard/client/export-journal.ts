import { Component, inject, input } from '@angular/core';
import { Api, ExportSharedJournalDocument } from '@rekindle/shared/graphql';
import { Button, Deed, fetchFile, Icon } from '@rekindle/shared/ui';

/** Saves what a client shows of their journal as a file, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-export-journal',
  imports: [Button, Icon],
  template: `
    <button
      rkButton
      type="button"
      [working]="export.isUnderWay()"
      workingLabel="Exporting"
      i18n-workingLabel="@@exportClients.working"
      (click)="export.do()"
    >
      <rk-icon name="download" /><ng-container i18n="@@exportJournal.button">Export what is shared</ng-container>
    </button>
  `,
})
export class ExportJournal {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);

  protected readonly export = new Deed(async () => {
    const { exportSharedJournal } = await this.api.mutate(ExportSharedJournalDocument, { clientId: this.clientId() });
    fetchFile(exportSharedJournal.address);
  });
}
