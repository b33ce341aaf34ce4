import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClientImportFragment } from '@rekindle/shared/graphql';
import { Button, Card, Note, Progress } from '@rekindle/shared/ui';
import { PossibleDuplicates } from '../merge/possible-duplicates';

/** How far a list has come, and what became of it. */
@Component({
  selector: 'rk-import-result',
  imports: [Button, Card, Note, PossibleDuplicates, Progress, RouterLink],
  templateUrl: './import-result.html',
  styleUrl: './import-result.css',
})
export class ImportResult {
  readonly list = input.required<ClientImportFragment>();

  protected readonly progress = computed(() => {
    const { done, rows } = this.list();
    return $localize`:@@importResult.progress:${done.toLocaleString()}:done: of ${rows.toLocaleString()}:rows: rows`;
  });
  protected readonly outcome = computed(() => {
    const { added, updated, leftOut } = this.list();
    return [
      { count: added ?? 0, word: $localize`:@@importResult.added:came in` },
      { count: updated ?? 0, word: $localize`:@@importResult.updated:changed` },
      { count: leftOut ?? 0, word: $localize`:@@importResult.leftOut:left out` },
    ]
      .filter(({ count }, index) => index === 0 || count > 0)
      .map(({ count, word }) => ({ count: count.toLocaleString(), word }));
  });
}
