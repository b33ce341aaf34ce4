import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type JournalExportKind, TakeJournalAlongDocument } from '@rekindle/shared/graphql';
import { Button, Card, Checkbox, Deed, fetchFile, Icon, type IconName, Line } from '@rekindle/shared/ui';

/** The whole journal as a file, once it is clear that it is really them who ask. */
@Component({
  selector: 'rk-take-along',
  imports: [Button, Card, Checkbox, Icon, Line, RouterLink],
  templateUrl: './take-along.html',
  styleUrl: './take-along.css',
})
export class TakeAlong {
  private readonly api = inject(Api);

  protected readonly kinds: readonly {
    readonly kind: JournalExportKind;
    readonly icon: IconName;
    readonly heading: string;
    readonly detail: string;
  }[] = [
    {
      ...{ kind: 'PDF', icon: 'menu_book' },
      heading: $localize`:@@takeAlong.book:To read and print`,
      detail: $localize`:@@takeAlong.bookDetail:A small book (PDF) from the first day to the last, with your pictures. On its outside it says “Notes”.`,
    },
    {
      ...{ kind: 'JSON', icon: 'download' },
      heading: $localize`:@@takeAlong.data:As data`,
      detail: $localize`:@@takeAlong.dataDetail:A file (JSON) that other programs can read. Pictures are named in it.`,
    },
  ];

  protected readonly withVault = signal(false);
  protected readonly not = (is: boolean) => !is;
  protected readonly take = new Deed(async (kind: JournalExportKind) => {
    const { exportMyJournal } = await this.api.mutate(TakeJournalAlongDocument, { kind, withVault: this.withVault() });
    fetchFile(exportMyJournal.address);
  });
}
