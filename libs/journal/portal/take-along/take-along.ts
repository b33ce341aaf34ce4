import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, TakeJournalAlongDocument, type TakeJournalAlongMutationVariables } from '@rekindle/shared/graphql';
import { Button, Card, Deed, fetchFile, Icon, type IconName, Line } from '@rekindle/shared/ui';

type Kind = TakeJournalAlongMutationVariables['kind'];

/** The whole journal as a file, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-take-along',
  imports: [Button, Card, Icon, Line, RouterLink],
  templateUrl: './take-along.html',
  styleUrl: './take-along.css',
})
export class TakeAlong {
  private readonly api = inject(Api);

  protected readonly kinds: readonly { readonly kind: Kind; readonly icon: IconName; readonly heading: string; readonly detail: string }[] =
    [
      {
        ...{ kind: 'PDF', icon: 'menu_book' },
        heading: $localize`:@@takeAlong.book:To read and print`,
        detail: $localize`:@@takeAlong.bookDetail:A small book (PDF) from the first day to the last, with your pictures.`,
      },
      {
        ...{ kind: 'JSON', icon: 'download' },
        heading: $localize`:@@takeAlong.data:As data`,
        detail: $localize`:@@takeAlong.dataDetail:A file (JSON) that other programs can read. Pictures are named in it.`,
      },
    ];

  protected readonly take = new Deed(async (kind: Kind) => {
    const { exportMyJournal } = await this.api.mutate(TakeJournalAlongDocument, { kind });
    fetchFile(exportMyJournal.address);
  });
}
