import { Component, computed, input, output } from '@angular/core';
import { questionnaires } from '@rekindle/measures/domain';
import { type GoalOwner, goalOwners } from '@rekindle/programs/domain';
import { Checkbox, Field, FieldInput } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import type { SaidOfOne } from './flaw-words';
import { OptionList } from './option-list';
import type { TypedField } from './typed-field';

/** What belongs to one kind of question alone: its answers, its numbers, its sentences. */
@Component({
  selector: 'rk-kind-settings',
  imports: [Checkbox, Field, FieldInput, FlawLine, OptionList],
  templateUrl: './kind-settings.html',
  styleUrls: ['../building/growing.css', './ticks.css', './kind-settings.css'],
})
export class KindSettings {
  readonly field = input.required<TypedField>();
  readonly said = input.required<SaidOfOne>();
  readonly changed = output<Partial<TypedField>>();

  protected readonly questionnaires = questionnaires.map(({ code, name }) => ({ code, name }));
  protected readonly isChosenFrom = computed(() =>
    ['single-choice', 'multiple-choice', 'checklist', 'ranked-list'].includes(this.field().kind),
  );
  protected readonly isCounted = computed(() => ['date-range', 'rows', 'plan', 'scale'].includes(this.field().kind));
  protected readonly counts = computed(() => countsOf(this.field().kind));
  protected readonly owners = computed(() =>
    goalOwners.map((owner) => ({ owner, words: ownerWords[owner], isChosen: this.field().owners.includes(owner) })),
  );

  protected say(box: string): string | null {
    return this.said().get(box) ?? null;
  }

  protected choosePlace(lies: string): void {
    this.changed.emit({ lies: lies as TypedField['lies'] });
  }

  protected turn(owner: GoalOwner): void {
    const { owners } = this.field();
    const turned = goalOwners.filter((each) => (each === owner ? !owners.includes(each) : owners.includes(each)));
    this.changed.emit({ owners: turned });
  }
}

function countsOf(kind: TypedField['kind']): { readonly least: string; readonly most: string } {
  switch (kind) {
    case 'scale':
      return { least: $localize`:@@kindSettings.from:From`, most: $localize`:@@kindSettings.to:To` };
    case 'date-range':
      return { least: $localize`:@@kindSettings.leastDays:Days at least`, most: $localize`:@@kindSettings.mostDays:Days at most` };
    default:
      return {
        least: $localize`:@@kindSettings.least:How many are asked for`,
        most: $localize`:@@kindSettings.most:How many there may be`,
      };
  }
}

const ownerWords: Readonly<Record<GoalOwner, string>> = {
  me: $localize`:@@goalOwner.client:Your client`,
  ex: $localize`:@@goalOwner.ex:Their ex`,
  both: $localize`:@@goalOwner.both:Both`,
};
