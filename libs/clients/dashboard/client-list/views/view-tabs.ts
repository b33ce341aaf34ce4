import { Component, computed, inject, input, output } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { everybody, filterText, readFilterText, type CaseloadFilter } from '@rekindle/clients/domain';
import { Api, type CaseloadQuery, RemoveViewDocument, type ViewFragment } from '@rekindle/shared/graphql';
import { Deed, IconButton, Tabs, Toasts } from '@rekindle/shared/ui';
import { Listed, paramsOf } from '../filters/listed';
import { SaveView } from './save-view';

interface Tab {
  readonly word: string;
  readonly count?: string;
  readonly params: Params;
  readonly isCurrent: boolean;
  /** Where somebody saved it themselves. */
  readonly view?: ViewFragment;
}

/** Ways to look at the list: those that everybody has, and those that one has saved. */
@Component({
  selector: 'rk-view-tabs',
  imports: [IconButton, RouterLink, SaveView, Tabs],
  templateUrl: './view-tabs.html',
  styleUrl: './view-tabs.css',
})
export class ViewTabs {
  readonly listed = input.required<Listed>();
  readonly caseload = input<CaseloadQuery['caseload']>();
  readonly views = input.required<readonly ViewFragment[]>();
  readonly viewsChange = output<readonly ViewFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly tabs = computed<Tab[]>(() => {
    const caseload = this.caseload();
    return [
      this.tab($localize`:@@views.all:All`, everybody, shortCount(caseload?.now)),
      this.tab($localize`:@@views.mine:Mine`, { ...everybody, coach: 'me' }, shortCount(caseload?.mine)),
      this.tab($localize`:@@views.atRisk:Read first`, { ...everybody, need: 'alert' }, shortCount(this.alerts())),
      this.tab($localize`:@@views.ended:Ended`, { ...everybody, status: 'ended' }, shortCount(caseload?.over)),
      ...this.views().map((view) => ({ ...this.tab(view.name, readFilterText(view.search)), view })),
    ];
  });
  protected readonly current = computed(() => this.tabs().find(({ isCurrent }) => isCurrent));
  /** What is looked at now and has no name yet. */
  protected readonly isNew = computed(() => this.listed().isNarrowed() && !this.current());

  protected readonly remove = new Deed(async (view: ViewFragment) => {
    const { removeView } = await this.api.mutate(RemoveViewDocument, { id: view.id });
    this.viewsChange.emit(removeView);
    this.toasts.show({ text: $localize`:@@views.removed:“${view.name}:name:” is no longer among your views`, icon: 'check_circle' });
  });

  private readonly alerts = computed(() => this.caseload()?.needs.find(({ need }) => need === 'ALERT')?.count);

  private tab(word: string, filter: CaseloadFilter, count?: string): Tab {
    return { word, params: paramsOf(filter), isCurrent: filterText(filter) === this.listed().text(), ...(count ? { count } : {}) };
  }
}

// Counted up to a thousand: nobody reads further, and further costs.
function shortCount(count: number | undefined): string | undefined {
  if (count === undefined) return undefined;
  return count < 1_000 ? String(count) : $localize`:@@views.many:999+`;
}
