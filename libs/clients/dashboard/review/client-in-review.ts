import { Component, computed, inject, input } from '@angular/core';
import { Api, ClientInReviewDocument } from '@rekindle/shared/graphql';
import { Calendar, Stage } from '@rekindle/shared/ui';
import { stageOf } from '../stage-words';

/** Beside what a client handed in: where their relationship stands. */
@Component({
  selector: 'rk-client-in-review',
  imports: [Stage],
  template: `
    @if (stage(); as stage) {
      <p class="rk-caption" i18n="@@clientInReview.stage">Stage</p>
      <rk-stage [part]="stage.part" [name]="stage.name" [day]="stage.day" />
    }
  `,
  styles: 'p { margin-bottom: 4px }',
})
export class ClientInReview {
  readonly clientId = input.required<string>();

  private readonly calendar = inject(Calendar);
  private readonly query = inject(Api).query(ClientInReviewDocument, () => ({ id: this.clientId() }));
  protected readonly stage = computed(() => {
    const client = this.query.value()?.client.client;
    return client ? stageOf({ stage: client.stage, stageSince: client.stageSince, timeZone: client.timeZone }, this.calendar.now()) : null;
  });
}
