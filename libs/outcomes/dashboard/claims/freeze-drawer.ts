import { Component, computed, inject, model, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { claimHorizons } from '@rekindle/outcomes/domain';
import {
  Api,
  FreezeOutcomeFigureDocument,
  type OutcomeClaimFragment,
  OutcomeChoicesDocument,
  OutcomeClaimDraftDocument,
} from '@rekindle/shared/graphql';
import {
  Button,
  Drawer,
  Field,
  FieldInput,
  Icon,
  localDateInWords,
  Note,
  PageError,
  SendForm,
  Skeleton,
  Toasts,
} from '@rekindle/shared/ui';
import { endedByChoices, lengthChoices, stageChoices } from '../figures/filters/facet-words';
import { claimKinds, flawInWords } from './claim-words';
import { everybodysReunions, inputOf, type TypedClaim } from './typed-claim';

/** Chooses a figure, says at once what it would say or why it may not be said, and freezes it as it stands. */
@Component({
  selector: 'rk-freeze-drawer',
  imports: [Button, Drawer, Field, FieldInput, FormField, FormRoot, Icon, Note, PageError, Skeleton],
  templateUrl: './freeze-drawer.html',
  styleUrl: './freeze-drawer.css',
})
export class FreezeDrawer {
  readonly open = model(false);
  readonly frozen = output<readonly OutcomeClaimFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly typed = signal<TypedClaim>(everybodysReunions);

  private readonly around = this.api.query(OutcomeChoicesDocument, () => (this.open() ? {} : undefined));
  protected readonly query = this.api.query(OutcomeClaimDraftDocument, () => (this.open() ? { input: inputOf(this.typed()) } : undefined));
  protected readonly draft = computed(() => (this.query.isLoading() ? undefined : this.query.value()?.outcomeClaimDraft));
  protected readonly flaws = computed(() => this.draft()?.flaws.map((flaw) => flawInWords[flaw]) ?? []);
  protected readonly counted = computed(() => {
    const draft = this.draft();
    if (typeof draft?.people !== 'number') return '';
    const until = localDateInWords(draft.startedUntil);
    const { people, lost } = draft;
    return lost === null
      ? $localize`:@@freeze.counted:${people}:people: people began by ${until}:day:.`
      : $localize`:@@freeze.countedAndLost:${people}:people: people began by ${until}:day:; ${lost}:lost: of them could not be reached.`;
  });

  protected readonly kinds = claimKinds;
  protected readonly horizons = claimHorizons.map((days) => ({
    days: String(days),
    words: $localize`:@@freeze.days:${days}:days: days after the start`,
  }));
  protected readonly endedBy = endedByChoices;
  protected readonly stages = stageChoices;
  protected readonly lengths = lengthChoices;
  protected readonly programs = computed(() => this.around.value()?.outcomeChoices.programs ?? []);
  protected readonly years = computed(() => {
    const { firstYear, lastYear } = this.around.value()?.outcomeChoices ?? {};
    return firstYear && lastYear ? Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(lastYear - index)) : [];
  });

  protected readonly form = new SendForm(
    this.typed,
    () => {},
    async (typed) => {
      const sentence = this.draft()?.sentence;
      if (!sentence) return;
      try {
        const { freezeOutcomeFigure } = await this.api.mutate(FreezeOutcomeFigureDocument, { input: { ...inputOf(typed), sentence } });
        this.frozen.emit(freezeOutcomeFigure);
      } catch (failure) {
        // What was seen may no longer be what is so.
        this.query.reload();
        throw failure;
      }
      this.open.set(false);
      this.toasts.show({
        text: $localize`:@@freeze.done:Frozen; its page is there for everybody who has the address`,
        icon: 'check_circle',
      });
    },
  );
}
