import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { addDays } from '@rekindle/check-ins/domain';
import { Api, type CheckInPlanFragment, PauseCheckInsDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Field, FieldInput, Toasts } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/moment-words';

const aWeek = 7;

/** From when on a client is asked again. */
@Component({
  selector: 'rk-pause-dialog',
  imports: [Button, Dialog, Field, FieldInput],
  templateUrl: './pause-dialog.html',
  styles: 'p { margin-bottom: 16px }',
})
export class PauseDialog {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  /** In the client's zone. */
  readonly today = input.required<string>();
  readonly paused = output<CheckInPlanFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly tomorrow = computed(() => addDays(this.today(), 1));
  protected readonly until = linkedSignal(() => addDays(this.today(), aWeek));
  protected readonly flaw = computed(() =>
    this.until() > this.today() ? null : $localize`:@@pauseCheckIns.past:Please choose a day from tomorrow on.`,
  );

  protected readonly pause = new Deed(async () => {
    if (this.flaw()) return;
    const until = this.until();
    const { pauseCheckIns } = await this.api.mutate(PauseCheckInsDocument, { input: { clientId: this.clientId(), until } });
    this.open.set(false);
    this.paused.emit(pauseCheckIns);
    this.toasts.show({ text: $localize`:@@pauseCheckIns.done:Paused until ${localDayInWords(until)}:day:`, icon: 'pause' });
  });
}
