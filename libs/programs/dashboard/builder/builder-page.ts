import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ProgramToEditDocument } from '@rekindle/shared/graphql';
import { Card, Page, PageError, Skeleton } from '@rekindle/shared/ui';
import type { Draft } from '../building/drafts-of';
import { beginningOf, beginningOfNew } from './beginning';
import { ProgramBuilder } from './program-builder';
import { ProgramDrafts } from './program-drafts';
import type { TypedProgram } from './typed-program';

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

  private readonly drafts = inject(ProgramDrafts);
  private readonly place = computed(() => this.id() ?? this.draft() ?? '');
  private readonly needed = computed(() => this.id() ?? this.from());

  protected readonly query = inject(Api).query(ProgramToEditDocument, () => {
    const id = this.needed();
    return id === undefined ? undefined : { id };
  });
  /** What lies on the device; null until it was looked for. */
  private readonly found = signal<{ readonly place: string; readonly draft: Draft<TypedProgram> | undefined } | null>(null);
  protected readonly beginning = computed(() => {
    const [found, place, kept] = [this.found(), this.place(), this.query.value()?.program ?? null];
    if (found?.place !== place || (this.needed() !== undefined && !kept)) return null;
    return this.id() !== undefined && kept ? beginningOf(kept, found.draft) : beginningOfNew(place, kept, found.draft);
  });
  protected readonly heading = computed(() => {
    if (this.id() === undefined) return $localize`:@@builder.new:New program`;
    return this.query.value()?.program.title ?? $localize`:@@builder.heading:Program`;
  });

  constructor() {
    effect(() => {
      const place = this.place();
      untracked(() => void this.look(place));
    });
  }

  private async look(place: string): Promise<void> {
    this.found.set({ place, draft: await this.drafts.find(place) });
  }
}
