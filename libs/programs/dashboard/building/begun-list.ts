import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, KeepFocus, Line, Toasts } from '@rekindle/shared/ui';
import type { Draft, DraftsOf } from './drafts-of';
import { offerUndo } from './offer-undo';

/** Whatever has a title. */
interface Titled {
  readonly title: string;
}

/** What somebody has begun to build on this device and not saved: the way back to each. */
@Component({
  selector: 'rk-begun-list',
  imports: [Button, Card, KeepFocus, Line, RouterLink],
  templateUrl: './begun-list.html',
  styles: ':host:not([hidden]) { display: block; margin-bottom: 24px }',
  host: { '[hidden]': 'begun().length === 0' },
})
export class BegunList {
  readonly drafts = input.required<DraftsOf<Titled>>();
  /** Where these are built: `/programs`, with `new` and `edit` below it. */
  readonly at = input.required<string>();

  private readonly toasts = inject(Toasts);

  protected readonly begun = computed(() =>
    this.drafts()
      .begun()
      .map(({ id, draft }) => {
        const title = draft.typed.title.trim() || $localize`:@@begunPrograms.untitled:Without a title`;
        return {
          ...{ id, draft, title },
          // A new one has no revision below it.
          link: [this.at(), draft.revision === null ? 'new' : 'edit', id],
          goOn: $localize`:@@begunPrograms.goOnOne:Go on: ${title}:program:`,
          forget: $localize`:@@begunPrograms.forgetOne:Throw away: ${title}:program:`,
        };
      }),
  );

  protected forget(id: string, draft: Draft<Titled>): void {
    const drafts = this.drafts();
    drafts.forget(id);
    offerUndo(this.toasts, $localize`:@@begunPrograms.gone:Thrown away`, () => void drafts.keep(id, draft));
  }
}
