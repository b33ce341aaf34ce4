import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, PossibleDuplicatesDocument } from '@rekindle/shared/graphql';
import { Button, Card, Line } from '@rekindle/shared/ui';

/** Pairs of clients who may be one person, each with the way to make one of them. Nothing where there are none. */
@Component({
  selector: 'rk-possible-duplicates',
  imports: [Button, Card, Line, RouterLink],
  templateUrl: './possible-duplicates.html',
  styles: 'ul { margin: 0; padding: 0; list-style: none } p { padding: 0 24px 12px }',
})
export class PossibleDuplicates {
  private readonly query = inject(Api).query(PossibleDuplicatesDocument, () => ({}));

  protected readonly pairs = computed(() =>
    (this.query.value()?.possibleDuplicates ?? []).map(({ keep, other }) => ({
      ...{ keepId: keep.id, otherId: other.id, detail: `${keep.email} · ${other.email}` },
      names: keep.name === other.name ? keep.name : `${keep.name} · ${other.name}`,
    })),
  );
}
