import { Component, computed, inject, input } from '@angular/core';
import { Api, RemindOfExerciseDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Deed, momentInWords, Toasts } from '@rekindle/shared/ui';

/** Lets a client be reminded of one exercise that lies open, by a mail at their own hour. It stands among the acts of a line. */
@Component({
  selector: 'rk-remind-button',
  imports: [Button],
  template: `
    <button
      rkButton
      size="small"
      type="button"
      [attr.aria-label]="spoken()"
      [working]="remind.isUnderWay()"
      workingLabel="Reminding"
      i18n-workingLabel="@@remind.working"
      (click)="remind.do()"
      i18n="@@remind.remind"
    >
      Remind
    </button>
  `,
})
export class RemindButton {
  readonly assignmentId = input.required<string>();
  /** What of it is read aloud: the exercise, and whose it is where the list does not say. */
  readonly about = input.required<string>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  protected readonly spoken = computed(() => $localize`:@@remind.it:Remind of: ${this.about()}:what:`);
  protected readonly remind = new Deed(async () => {
    const { remindOfExercise: at } = await this.api.mutate(RemindOfExerciseDocument, { id: this.assignmentId() });
    const when = momentInWords(new Date(at), this.calendar.zone());
    this.toasts.show({ text: $localize`:@@remind.done:A mail goes on ${when}:when:, at your client’s hour`, icon: 'schedule' });
  });
}
