import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, TakeJournalAlongDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, fetchFile, Icon, Line } from '@rekindle/shared/ui';

/** The whole journal as a file, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-take-along',
  imports: [Button, Card, Icon, Line, RouterLink],
  templateUrl: './take-along.html',
  styleUrl: './take-along.css',
})
export class TakeAlong {
  private readonly api = inject(Api);

  protected readonly takeData = new Deed(async () => {
    const { exportMyJournal } = await this.api.mutate(TakeJournalAlongDocument, {});
    fetchFile(exportMyJournal.address);
  });
}
