import { Component, computed, input, output } from '@angular/core';
import type { OutcomeClaimFragment } from '@rekindle/shared/graphql';
import { Button, Chip, CopyButton, dateInWords, Icon, localDateInWords } from '@rekindle/shared/ui';

/** One figure that was frozen: what it says, of whom, and how it is carried to a web site. */
@Component({
  selector: 'rk-claim-row',
  imports: [Button, Chip, CopyButton, Icon],
  templateUrl: './claim-row.html',
  styleUrl: './claim-row.css',
})
export class ClaimRow {
  readonly claim = input.required<OutcomeClaimFragment>();
  readonly withdrawn = output();

  /** What stands on a web site: the whole sentence, and where it can be read how it was counted. */
  protected readonly quote = computed(() => `${this.claim().sentence} ${this.claim().address}`);
  protected readonly facts = computed(() => {
    const { frozenAt, frozenBy, people, lost, asOf } = this.claim();
    const day = dateInWords(new Date(frozenAt));
    return [
      $localize`:@@claimRow.frozen:Frozen ${day}:day: by ${frozenBy}:name:`,
      $localize`:@@claimRow.people:${people}:people: people, ${lost}:lost: not reached`,
      $localize`:@@claimRow.asOf:reports until ${localDateInWords(asOf)}:day:`,
    ].join(' · ');
  });
  protected readonly takenBack = computed(() => {
    const { withdrawnAt, withdrawnBy } = this.claim();
    if (withdrawnAt === null) return '';
    const day = dateInWords(new Date(withdrawnAt));
    return $localize`:@@claimRow.takenBack:Withdrawn ${day}:day: by ${withdrawnBy ?? ''}:name:. Its address says so.`;
  });
  protected readonly labels = {
    text: $localize`:@@claimRow.copyText:Copy the text`,
    link: $localize`:@@claimRow.copyLink:Copy the link`,
  };
}
