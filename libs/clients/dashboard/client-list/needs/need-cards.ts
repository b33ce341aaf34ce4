import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { everybody, Need, needs } from '@rekindle/clients/domain';
import type { CaseloadQuery } from '@rekindle/shared/graphql';
import { Calendar, Icon } from '@rekindle/shared/ui';
import { paramsOf } from '../filters/listed';

type NeedCount = CaseloadQuery['caseload']['needs'][number];

/** What waits, above the list: how many, who, and the list of them with one press. Where nobody waits there is no card. */
@Component({
  selector: 'rk-need-cards',
  imports: [Icon, RouterLink],
  templateUrl: './need-cards.html',
  styleUrl: './need-cards.css',
})
export class NeedCards {
  readonly needs = input.required<readonly NeedCount[]>();

  private readonly calendar = inject(Calendar);

  protected readonly cards = computed(() =>
    needs.flatMap((need) => {
      const found = this.needs().find((each) => Need[each.need] === need);
      return found ? [this.cardOf(need, found)] : [];
    }),
  );

  private cardOf(need: Need, { count, names, since }: NeedCount) {
    const shownCount = count < 100 ? String(count) : '99+';
    return {
      need,
      count: shownCount,
      ...words[need](who(names, count), this.calendar.since(since)),
      params: paramsOf({ ...everybody, need }),
    };
  }
}

interface CardWords {
  readonly heading: string;
  readonly detail: string;
  readonly go: string;
}

const words: Record<Need, (who: string, since: string) => CardWords> = {
  alert: (who, since) => ({
    heading: $localize`:@@needCard.alert:Pinned to read first`,
    detail: $localize`:@@needCard.alertWho:${who}:who:; the first was pinned ${since}:since:`,
    go: $localize`:@@needCard.alertGo:Read`,
  }),
  quiet: (who, since) => ({
    heading: $localize`:@@needCard.quiet:Gone quiet`,
    detail: $localize`:@@needCard.quietWho:${who}:who:; not here since ${since}:since:`,
    go: $localize`:@@needCard.quietGo:See who`,
  }),
  invited: (who, since) => ({
    heading: $localize`:@@needCard.invited:Invitation not answered`,
    detail: $localize`:@@needCard.invitedWho:${who}:who:; the oldest was mailed ${since}:since:`,
    go: $localize`:@@needCard.invitedGo:Mail again`,
  }),
  beginning: (who) => ({
    heading: $localize`:@@needCard.beginning:Still at the beginning`,
    detail: $localize`:@@needCard.beginningWho:${who}:who:; first questions not finished`,
    go: $localize`:@@needCard.beginningGo:See who`,
  }),
};

/** "Callum, Hye-jin and 3 more", by first names. */
function who(names: readonly string[], count: number): string {
  const first = names.map((name) => name.split(' ')[0] ?? name);
  if (count <= 3) return new Intl.ListFormat(locale(), { type: 'unit' }).format(first);
  const more = count < 100 ? String(count - 2) : '97+';
  return $localize`:@@needCard.more:${first.slice(0, 2).join(', ')}:names: and ${more}:count: more`;
}

const locale = () => $localize`:The locale in which dates are written@@dates.locale:en-GB`;
