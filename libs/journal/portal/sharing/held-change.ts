import { Component, inject } from '@angular/core';
import { Button, Deed, Note, Toasts } from '@rekindle/shared/ui';
import { OpenEntry } from '../entry/open-entry';
import { EntryDrafts } from '../own/entry-drafts';
import { OwnCoach } from '../own/own-coach';

/** A change of a shared entry, which lies on the device alone until its writer sends it, or lets it go. */
@Component({
  selector: 'rk-held-change',
  imports: [Button, Note],
  template: `
    <rk-note icon="hourglass_empty">
      <ng-container i18n="@@held.sentence">
        You have changed this on this device. {{ coach.firstName() }} still reads it as it was before.
      </ng-container>
    </rk-note>
    <div class="ways">
      <button
        rkButton
        variant="primary"
        type="button"
        [working]="sending.isUnderWay()"
        workingLabel="Sending"
        i18n-workingLabel="@@held.sending"
        (click)="sending.do()"
        i18n="@@held.send"
      >
        Send the change
      </button>
      <button rkButton variant="text" type="button" (click)="letGo()" i18n="@@held.keep">Keep it as it was</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class HeldChange {
  private readonly entry = inject(OpenEntry);
  private readonly drafts = inject(EntryDrafts);
  private readonly toasts = inject(Toasts);
  protected readonly coach = inject(OwnCoach);

  protected readonly sending = new Deed(async () => {
    const id = this.entry.id();
    if (id === null) return;
    await this.drafts.sendChange(id);
    if (this.entry.own()?.standing !== 'saved') return;
    this.toasts.show({ text: $localize`:@@held.sent:${this.coach.firstName()}:name: reads it as it is now`, icon: 'check' });
  });

  protected letGo(): void {
    const own = this.entry.own();
    if (!own) return;
    void this.drafts.forget(own.id);
    const undo = { label: $localize`:@@entry.undo:Undo`, run: () => this.drafts.type(own.id, own) };
    this.toasts.show({ text: $localize`:@@held.kept:Your change is gone, the entry is as it was`, icon: 'undo', action: undo });
  }
}
