import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, KeepFocus, Line, Toasts } from '@rekindle/shared/ui';
import { ProgramDrafts } from '../builder/program-drafts';

type Begun = ReturnType<ProgramDrafts['begun']>[number];

/** Programs that somebody has begun to write on this device and not saved: the way back to each. */
@Component({
  selector: 'rk-begun-programs',
  imports: [Button, Card, KeepFocus, Line, RouterLink],
  templateUrl: './begun-programs.html',
  host: { '[hidden]': 'begun().length === 0' },
})
export class BegunPrograms {
  private readonly drafts = inject(ProgramDrafts);
  private readonly toasts = inject(Toasts);

  protected readonly begun = computed(() =>
    this.drafts.begun().map((begun) => {
      const title = begun.draft.typed.title.trim() || $localize`:@@begunPrograms.untitled:Without a title`;
      return {
        begun,
        title,
        // A new one has no revision below it.
        link: begun.draft.revision === null ? ['/programs/new', begun.id] : ['/programs/edit', begun.id],
        goOn: $localize`:@@begunPrograms.goOnOne:Go on: ${title}:program:`,
        forget: $localize`:@@begunPrograms.forgetOne:Throw away: ${title}:program:`,
      };
    }),
  );

  protected forget({ id, draft }: Begun): void {
    this.drafts.forget(id);
    const undo = { label: $localize`:@@toast.undo:Undo`, run: () => void this.drafts.keep(id, draft) };
    this.toasts.show({ text: $localize`:@@begunPrograms.gone:Thrown away`, icon: 'undo', action: undo });
  }
}
