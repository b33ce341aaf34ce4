import { Component, computed, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { type CaseloadFilter, ClientStatus, RelationshipStage } from '@rekindle/clients/domain';
import { type CaseloadQuery, keyOf } from '@rekindle/shared/graphql';
import { Icon } from '@rekindle/shared/ui';
import { stageInWords } from '../../stage-words';
import { statusInWords } from '../../status-words';
import { needWords } from './filter-words';
import { Listed } from './listed';

/** What narrows the list, each to be taken off with one press. */
@Component({
  selector: 'rk-chosen-filters',
  imports: [Icon, RouterLink],
  template: `
    @for (each of chosen(); track each.words) {
      <a routerLink="/clients" [queryParams]="each.without" queryParamsHandling="merge">
        {{ each.words }}<rk-icon name="close" [size]="16" /><span class="rk-unseen" i18n="@@chosenFilters.remove">: show all again</span>
      </a>
    }
  `,
  styleUrl: './chosen-filters.css',
})
export class ChosenFilters {
  readonly listed = input.required<Listed>();
  readonly caseload = input<CaseloadQuery['caseload']>();

  protected readonly chosen = computed(() => {
    const { status, stage, need, coach, tag } = this.listed().filter();
    return [
      ...(status ? [this.chip(statusInWords(keyOf(ClientStatus, status)).word, { status: null })] : []),
      ...(stage ? [this.chip(stageInWords(keyOf(RelationshipStage, stage)), { stage: null })] : []),
      ...(need ? [this.chip(needWords[need], { need: null })] : []),
      ...(coach ? [this.chip(this.coachName(coach), { coach: null })] : []),
      ...(tag ? [this.chip(this.tagName(tag), { tag: null })] : []),
    ];
  });

  private chip(words: string, change: Partial<CaseloadFilter>): { words: string; without: Params } {
    return { words, without: this.listed().with(change) };
  }

  private coachName(coach: string): string {
    if (coach === 'me') return $localize`:@@chosenFilters.mine:Coached by me`;
    const name = this.caseload()?.coaches.find(({ memberId }) => memberId === coach)?.name;
    return name ? $localize`:@@chosenFilters.coach:Coached by ${name}:name:` : $localize`:@@chosenFilters.otherCoach:Another coach`;
  }

  private tagName(tag: string): string {
    return this.caseload()?.tags.find(({ id }) => id === tag)?.name ?? $localize`:@@chosenFilters.tag:A tag`;
  }
}
