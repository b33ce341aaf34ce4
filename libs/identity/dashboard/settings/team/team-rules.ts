import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Api, type RulesFragment, SetTeamRulesDocument } from '@rekindle/shared/graphql';
import { Button, Field, FieldInput, flaw, Note, SavedLine, SendForm, Switch } from '@rekindle/shared/ui';
import { OwnFactors } from '../../own-factors';

const longestGrace = 60;

/** What the owner decides about the team: how long one can do without a second factor, and who sees which clients. */
@Component({
  selector: 'rk-team-rules',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, SavedLine, Switch],
  templateUrl: './team-rules.html',
  styleUrl: '../form.css',
})
export class TeamRules {
  // Always given; but the form reads its model before inputs are there.
  readonly rules = input<RulesFragment>({ assignedOnly: false, secondFactorGraceDays: 0 });
  readonly changed = output<RulesFragment>();

  private readonly api = inject(Api);
  private readonly factors = inject(OwnFactors);

  protected readonly savedAt = signal<Date | null>(null);
  // What else changes about the team does not touch what is being typed here.
  private readonly kept = computed(() => this.rules(), { equal: isSame });
  /** Whoever sets the days to fewer than they have been here themselves is asked at once, like everybody else. */
  protected readonly concernsMe = computed(() => this.factors.value() !== undefined && !this.factors.hasOne());
  protected readonly form = new SendForm(
    linkedSignal(() => this.kept()),
    (typed) => {
      validate(typed.secondFactorGraceDays, ({ value }) => {
        const days = value();
        return flaw('grace', Number.isInteger(days) && days >= 0 && days <= longestGrace ? null : 'out-of-range');
      });
    },
    async ({ secondFactorGraceDays, assignedOnly }) => {
      const input = { secondFactorGraceDays, assignedOnly };
      const { setTeamRules } = await this.api.mutate(SetTeamRulesDocument, { input });
      this.changed.emit(setTeamRules);
      this.savedAt.set(new Date());
    },
  );
}

function isSame(one: RulesFragment, other: RulesFragment): boolean {
  return one.assignedOnly === other.assignedOnly && one.secondFactorGraceDays === other.secondFactorGraceDays;
}
