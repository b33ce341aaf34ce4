import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ProgramToEditDocument } from '@rekindle/shared/graphql';
import { Card, Page, PageError, Skeleton } from '@rekindle/shared/ui';
import { FoundDraft } from '../building/found-draft';
import { beginningOf, beginningOfNew } from './beginning';
import { ProgramBuilder } from './program-builder';
import { ProgramDrafts } from './program-drafts';

/** Where a program is built: one that is there, a copy of one, or a new one. */
@Component({
  selector: 'rk-builder-page',
  imports: [Card, Page, PageError, ProgramBuilder, RouterLink, Skeleton],
  templateUrl: './builder-page.html',
  styleUrl: '../building/builder-page.css',
})
export class BuilderPage {
  /** From the address: of a program that is there. */
  readonly id = input<string>();
  /** From the address: where a new one lies on the device. */
  readonly draft = input<string>();
  /** The program that a new one is a copy of. */
  readonly from = input<string>();

  private readonly place = computed(() => this.id() ?? this.draft() ?? '');
  private readonly needed = computed(() => this.id() ?? this.from());

  protected readonly query = inject(Api).query(ProgramToEditDocument, () => {
    const id = this.needed();
    return id === undefined ? undefined : { id };
  });
  private readonly onDevice = new FoundDraft(inject(ProgramDrafts), this.place);
  protected readonly beginning = computed(() => {
    const [found, kept] = [this.onDevice.looked(), this.query.value()?.program ?? null];
    if (!found || (this.needed() !== undefined && !kept)) return null;
    return this.id() !== undefined && kept ? beginningOf(kept, found.draft) : beginningOfNew(found.place, kept, found.draft);
  });
  protected readonly heading = computed(() => {
    if (this.id() === undefined) return $localize`:@@builder.new:New program`;
    return this.query.value()?.program.title ?? $localize`:@@builder.heading:Program`;
  });
}
