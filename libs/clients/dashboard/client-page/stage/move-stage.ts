import { Component, inject, input, linkedSignal, model, output } from '@angular/core';
import { Api, type ClientRowFragment, MoveStageDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Field, FieldInput } from '@rekindle/shared/ui';
import { type Stage, stageInWords, stages } from '../../stage-words';

/** Writes down where the relationship stands, and since which day. */
@Component({
  selector: 'rk-move-stage',
  imports: [Button, Dialog, Field, FieldInput],
  template: `
    <rk-dialog [(open)]="open" heading="Where it stands" i18n-heading="@@moveStage.heading">
      <p i18n="@@moveStage.what">It is written down beside what was before, and nothing is overwritten.</p>
      <rk-field label="Stage" i18n-label="@@moveStage.stage">
        <select rkInput autofocus #chosen (change)="choose(chosen.value)">
          @for (each of stages; track each) {
            <option [value]="each" [selected]="each === stage()">{{ wordOf(each) }}</option>
          }
        </select>
      </rk-field>
      <rk-field label="Since" i18n-label="@@moveStage.since">
        <input rkInput #day type="date" [max]="today()" [value]="on()" (input)="on.set(day.value)" />
      </rk-field>
      <button dialogAction rkButton variant="text" type="button" (click)="open.set(false)" i18n="@@dialog.close">Close</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="button"
        [working]="move.isUnderWay()"
        workingLabel="Saving"
        i18n-workingLabel="@@form.saving"
        (click)="move.do()"
        i18n="@@form.save"
      >
        Save
      </button>
    </rk-dialog>
  `,
  styles: 'p { margin-bottom: 16px } rk-field { display: block; margin-bottom: 12px }',
})
export class MoveStage {
  readonly open = model(false);
  readonly client = input.required<ClientRowFragment>();
  /** Where the client is, as 2026-03-14. */
  readonly today = input.required<string>();
  readonly moved = output<ClientRowFragment>();

  private readonly api = inject(Api);
  protected readonly stages = stages;
  protected readonly wordOf = stageInWords;
  protected readonly stage = linkedSignal<Stage>(() => this.client().stage ?? 'SEPARATED');
  protected readonly on = linkedSignal(() => this.today());
  protected readonly move = new Deed(async () => {
    const input = { clientId: this.client().id, stage: this.stage(), on: this.on() || null };
    const { moveStage } = await this.api.mutate(MoveStageDocument, { input });
    this.open.set(false);
    this.moved.emit(moveStage);
  });

  protected choose(stage: string): void {
    this.stage.set(stage as Stage);
  }
}
