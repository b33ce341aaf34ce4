import { Component, inject, input } from '@angular/core';
import { Api, ExportClientsDocument, type ExportClientsMutationVariables } from '@rekindle/shared/graphql';
import { Button, Deed, fetchFile, Icon } from '@rekindle/shared/ui';

/** Saves the clients that a list shows as a file for spreadsheets, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-export-clients',
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
      <rk-icon name="download" /><ng-container i18n="@@exportClients.button">Export</ng-container>
    </button>
  `,
  styles: ':host { display: inline-block }',
})
export class ExportClients {
  /** As the list is narrowed now. */
  readonly filter = input<ExportClientsMutationVariables['filter']>(null);

  private readonly api = inject(Api);

  protected readonly export = new Deed(async () => {
    const { exportClients } = await this.api.mutate(ExportClientsDocument, { filter: this.filter() ?? null });
    fetchFile(exportClients.address);
  });
}
