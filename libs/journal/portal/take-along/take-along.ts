import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type JournalExportKind, TakeJournalAlongDocument } from '@rekindle/shared/graphql';
import { Button, Card, Checkbox, Deed, fetchFile, Icon, Line } from '@rekindle/shared/ui';

/** The whole journal as a file, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-take-along',
  imports: [Button, Card, Checkbox, Icon, Line, RouterLink],
  templateUrl: './take-along.html',
  styleUrl: './take-along.css',
})
export class TakeAlong {
  private readonly api = inject(Api);

  protected readonly withVault = signal(false);
  protected readonly not = (is: boolean) => !is;
  protected readonly takeToRead = new Deed(() => this.take('PDF'));
  protected readonly takeData = new Deed(() => this.take('JSON'));

  private async take(kind: JournalExportKind): Promise<void> {
    const { exportMyJournal } = await this.api.mutate(TakeJournalAlongDocument, { kind, withVault: this.withVault() });
    fetchFile(exportMyJournal.address);
  }
}
