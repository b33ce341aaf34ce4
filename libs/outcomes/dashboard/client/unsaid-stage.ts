import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, UnsaidStageDocument } from '@rekindle/shared/graphql';
import { Icon } from '@rekindle/shared/ui';
import { statusInWords } from '../status-words';

/** At the top of a client's page: the stage says something that no report does. It is offered, and never written down by itself. */
@Component({
  selector: 'rk-unsaid-stage',
  imports: [Icon, RouterLink],
  template: `
    @if (status(); as status) {
      <a [routerLink]="['/clients', clientId(), 'progress']">
        <rk-icon name="show_chart" />
        <span i18n="@@unsaidStage.words"
          >The stage says “{{ status }}”, and no report does. <b class="rk-link">Make it a report too</b></span
        >
      </a>
    }
  `,
  styles: 'a { display: flex; align-items: center; gap: 10px; min-height: 44px; padding: 4px 0; color: var(--rk-ink-2) }',
})
export class UnsaidStage {
  readonly clientId = input.required<string>();

  private readonly query = inject(Api).query(UnsaidStageDocument, () => ({ clientId: this.clientId() }));
  protected readonly status = computed(() => {
    const unsaid = this.query.value()?.clientOutcome.unsaid;
    return unsaid ? statusInWords(unsaid.says) : null;
  });

  constructor() {
    const live = inject(Live);
    for (const topic of ['outcome-reports', 'stages']) live.on(topic, () => this.query.refresh());
  }
}
