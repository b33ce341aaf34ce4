import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { Api, type AwayFragment, type OwnTimeAwayQuery, SetAbsenceDocument } from '@rekindle/shared/graphql';
import { Button, Field, FieldInput, Note, SendForm } from '@rekindle/shared/ui';

/** From when to when, and who stands in; what is wrong with it the server says. */
@Component({
  selector: 'rk-away-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './away-form.html',
  styleUrl: './form.css',
})
export class AwayForm {
  readonly deputies = input.required<OwnTimeAwayQuery['timeAway']['deputies']>();
  readonly kept = output<AwayFragment | null>();

  private readonly api = inject(Api);

  protected readonly form = new SendForm(
    signal({ fromDay: '', untilDay: '', deputyId: '' }),
    () => {},
    async (days) => this.kept.emit((await this.api.mutate(SetAbsenceDocument, { input: days })).setAbsence),
  );
}
