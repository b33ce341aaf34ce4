import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import type { ClientRowFragment, ClientStoryFragment } from '@rekindle/shared/graphql';
import { Avatar, Calendar, Chip, cityOf, Icon, Stage, timeInWords } from '@rekindle/shared/ui';
import { stageOf } from '../../stage-words';
import { statusInWords } from '../../status-words';
import { consentChips } from '../consents-in-words';
import { differenceInWords } from '../zone-difference';

/** Who somebody is, where they stand, and what time it is where they are. */
@Component({
  selector: 'rk-client-header',
  imports: [Avatar, Chip, Icon, Stage],
  templateUrl: './client-header.html',
  styleUrl: './client-header.css',
})
export class ClientHeader {
  readonly client = input.required<ClientRowFragment>();
  readonly consents = input<ClientStoryFragment['consents']>([]);
  /** Inside a drawer, which has a heading of its own. */
  readonly isBrief = input(false, { transform: booleanAttribute });

  private readonly calendar = inject(Calendar);

  protected readonly stage = computed(() => stageOf(this.client(), this.calendar.now()));
  // Both times, spelled by city: nobody's "now" is meant by itself.
  protected readonly time = computed(() => {
    const zone = this.client().timeZone;
    if (!zone) return '';
    const now = this.calendar.now();
    const there = $localize`:@@clientHeader.time:${timeInWords(now, zone)}:time: in ${cityOf(zone)}:city:`;
    return [there, differenceInWords(now, zone, this.calendar.zone())].filter(Boolean).join(', ');
  });
  protected readonly status = computed(() => (this.client().status === 'ACTIVE' ? null : statusInWords(this.client().status)));
  protected readonly chips = computed(() => consentChips(this.consents()));
}
