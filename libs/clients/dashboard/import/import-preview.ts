import { Component, computed, input } from '@angular/core';
import type { ClientImportCheckQuery } from '@rekindle/shared/graphql';
import { Avatar, Card, Chip, Table } from '@rekindle/shared/ui';
import { stageInWords } from '../stage-words';
import { statusInWords } from '../status-words';

type Preview = ClientImportCheckQuery['clientImportCheck']['preview'];

/** The first of those who would come in, as they would stand on the list. */
@Component({
  selector: 'rk-import-preview',
  imports: [Avatar, Card, Chip, Table],
  templateUrl: './import-preview.html',
  // On a phone a cell is a line of its own: one that says nothing is none.
  styles: '@media (max-width: 599px) { td:empty { display: none } }',
})
export class ImportPreview {
  readonly clients = input.required<Preview>();

  protected readonly rows = computed(() =>
    this.clients().map(({ stage, status, tags, ...client }) => ({
      ...{ ...client, tags: tags.join(', '), stage: stage ? stageInWords(stage) : '', status: statusInWords(status) },
    })),
  );
}
