import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RelationshipStage } from '@rekindle/clients/domain';
import { questionFor } from '@rekindle/journal/domain';
import { Button, IconButton } from '@rekindle/shared/ui';
import { PutAway } from './put-away';

/** A question to write from, for whoever would like one; it can be put away until tomorrow. */
@Component({
  selector: 'rk-tonights-question',
  imports: [Button, IconButton, RouterLink],
  templateUrl: './tonights-question.html',
  styleUrl: './tonights-question.css',
})
export class TonightsQuestion {
  /** Where the device is: `2026-03-10`. */
  readonly today = input.required<string>();
  /** Null where nobody has told one. */
  readonly stage = input<RelationshipStage | null>(null);

  private readonly away = inject(PutAway);
  private readonly another = signal(0);
  protected readonly isAway = computed(() => this.away.isOn(this.today()));
  protected readonly question = computed(() => questionFor(this.today(), this.stage(), this.another()));

  protected ask(): void {
    this.another.update((count) => count + 1);
  }

  protected putAway(): void {
    this.away.put(this.today());
  }
}
