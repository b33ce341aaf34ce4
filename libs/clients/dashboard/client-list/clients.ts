import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import type { ClientRowFragment, ClientStatus } from '@rekindle/shared/graphql';
import { Button, Card, Empty, Icon, Page, PageError, Skeleton, Tabs, Toasts } from '@rekindle/shared/ui';
import { InviteDrawer } from '../invite/invite-drawer';
import { ClientList } from './client-list';
import { ClientTable } from './client-table';
import { headcount } from './headcount';

const typingPause = 250;

/** Everybody whom the practice coaches; the address holds search, filter and the open drawer. */
@Component({
  selector: 'rk-clients',
  imports: [Button, Card, ClientTable, Empty, Icon, InviteDrawer, Page, PageError, RouterLink, Skeleton, Tabs],
  templateUrl: './clients.html',
  styleUrl: './clients.css',
})
export class Clients {
  readonly search = input<string>();
  readonly status = input<string>();
  readonly invite = input<string>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly tab = computed(() => tabs.find(({ status }) => status === (this.status() ?? null)) ?? tabs[0]);
  private typing?: ReturnType<typeof setTimeout>;

  protected readonly list = new ClientList(() => ({ filter: { search: this.search() || null, status: this.tab().shows } }));
  protected readonly typed = linkedSignal(() => this.search() ?? '');
  protected readonly tabs = computed(() => tabs.map((tab) => ({ ...tab, isCurrent: tab === this.tab() })));
  protected readonly isFiltered = computed(() => Boolean(this.search()) || this.tab().shows !== null);
  protected readonly sentence = computed(() => {
    const rows = this.list.rows();
    const isEverybody = rows && !this.isFiltered() && !this.list.hasMore() && !this.list.isLoading();
    return isEverybody ? headcount(rows) : $localize`:@@clients.sentence:The people you work with, the newest first.`;
  });
  protected readonly state = computed(() => {
    if (this.list.problem()) return 'wrong';
    const rows = this.list.rows();
    if (!rows) return 'loading';
    if (rows.length > 0) return 'some';
    return this.isFiltered() ? 'nobody-matches' : 'nobody';
  });

  protected searchFor(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.go({ search: text.trim() || null }), typingPause);
  }

  protected showInvited(client: ClientRowFragment): void {
    this.list.show(client);
    void this.router.navigate(['/clients']);
  }

  protected openOrClose(isOpen: boolean): void {
    if (isOpen !== Boolean(this.invite())) this.go({ invite: isOpen ? 1 : null });
  }

  protected async loadMore(): Promise<void> {
    const shown = this.list.rows()?.length ?? 0;
    try {
      await this.list.loadMore();
      afterNextRender(() => this.focusRow(shown), { injector: this.injector });
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'cloud_off' });
    }
  }

  // The pressed button may be gone; whoever goes by keyboard or ear continues at the first new row.
  private focusRow(index: number): void {
    this.element.querySelectorAll<HTMLElement>('tbody tr')[index]?.focus();
  }

  private go(queryParams: Params): void {
    void this.router.navigate(['/clients'], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

interface Tab {
  readonly word: string;
  /** As the address holds it. */
  readonly status: string | null;
  readonly shows: ClientStatus | null;
}

const tabs: readonly [Tab, ...Tab[]] = [
  { word: $localize`:@@clients.all:All`, status: null, shows: null },
  { word: $localize`:@@clients.invited:Invited`, status: 'invited', shows: 'INVITED' },
  { word: $localize`:@@clients.active:Active`, status: 'active', shows: 'ACTIVE' },
];
