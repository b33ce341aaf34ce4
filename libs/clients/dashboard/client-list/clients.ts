import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, viewChild } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { CaseloadOrder } from '@rekindle/clients/domain';
import { Api, CaseloadDocument, type ClientRowFragment, Session } from '@rekindle/shared/graphql';
import {
  Button,
  Card,
  Empty,
  Icon,
  Keys,
  Menu,
  MenuFor,
  MenuItem,
  Page,
  PageError,
  SearchBox,
  Skeleton,
  Toasts,
} from '@rekindle/shared/ui';
import { ExportClients } from '../export/export-clients';
import { InviteDrawer } from '../invite/invite-drawer';
import { BulkActions } from './bulk/bulk-actions';
import { ClientDrawer } from './client-drawer';
import { ClientList } from './client-list';
import { ClientTable } from './client-table';
import { ChosenFilters } from './filters/chosen-filters';
import { FilterDrawer } from './filters/filter-drawer';
import { orderWords } from './filters/filter-words';
import { Listed } from './filters/listed';
import { headcount } from './headcount';
import { KeptList } from './kept-list';
import { listKeys } from './list-keys';
import { NeedCards } from './needs/need-cards';
import { Selection } from './selection';
import { ViewTabs } from './views/view-tabs';

/** Everybody whom the practice coaches; the address holds view, filter, search and what is open beside the list. */
@Component({
  selector: 'rk-clients',
  imports: [
    ...[BulkActions, Button, Card, ChosenFilters, ClientDrawer, ClientTable, Empty, ExportClients, FilterDrawer, Icon, InviteDrawer],
    ...[Menu, MenuFor],
    ...[MenuItem, NeedCards, Page, PageError, RouterLink, SearchBox, Skeleton, ViewTabs],
  ],
  templateUrl: './clients.html',
  styleUrl: './clients.css',
})
export class Clients {
  readonly search = input<string>();
  readonly status = input<string>();
  readonly stage = input<string>();
  readonly need = input<string>();
  readonly coach = input<string>();
  readonly tag = input<string>();
  readonly order = input<string>();
  readonly invite = input<string>();
  readonly filters = input<string>();
  readonly open = input<string>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly kept = inject(KeptList);
  private readonly session = inject<Session<{ readonly role: string }>>(Session);
  private readonly role = computed(() => this.session.latest()?.role);
  private readonly around = inject(Api).query(CaseloadDocument, () => ({}));
  private readonly table = viewChild(ClientTable);

  protected readonly listed = new Listed(() => this.address());
  protected readonly list = new ClientList(() => this.listed.variables(), this.kept.seen());
  protected readonly rows = computed(() => this.list.rows() ?? []);
  protected readonly selection = new Selection(() => this.rows());
  protected readonly caseload = this.kept.caseload.asReadonly();
  // Cards above a list that is there already would push it out from under a finger.
  protected readonly isReady = computed(() => Boolean(this.caseload() ?? this.around.problem()));
  protected readonly views = linkedSignal(() => this.caseload()?.views ?? []);
  protected readonly orders = Object.values(CaseloadOrder).map((order) => ({ order, words: orderWords[order] }));
  protected readonly orderedBy = computed(() => orderWords[this.listed.filter().order]);
  protected readonly sentence = computed(() => headcount(this.caseload()));
  protected readonly opened = computed(() => this.rows().find(({ id }) => id === this.open()));
  protected readonly total = computed(() => (this.list.hasMore() ? null : this.rows().length));
  protected readonly state = computed(() => {
    if (this.list.problem()) return 'wrong';
    if (!this.list.rows()) return 'loading';
    if (this.rows().length > 0) return 'some';
    return this.listed.isNarrowed() ? 'nobody-matches' : 'nobody';
  });
  protected readonly mayMove = computed(() => this.role() === 'OWNER' || this.role() === 'COACH');
  protected readonly mayAssign = computed(() => this.role() === 'OWNER');

  constructor() {
    listKeys(inject(Keys), {
      rows: () => this.rows(),
      focusRow: (index) => this.table()?.focusRow(index),
      turn: (id) => this.selection.turn(id),
    });
    effect(() => {
      const { caseload } = this.around.value() ?? {};
      if (caseload) this.kept.caseload.set(caseload);
    });
    inject(DestroyRef).onDestroy(() => this.kept.seen.set(this.list.seen));
  }

  protected searchFor(text: string): void {
    this.go({ search: text || null });
  }

  protected showInvited(client: ClientRowFragment): void {
    this.list.show(client);
    this.around.reload();
    this.go({ invite: null });
  }

  protected showChanged(clients: readonly ClientRowFragment[]): void {
    this.list.renew(clients);
    this.around.reload();
  }

  protected openOrClose(what: 'invite' | 'filters', isOpen: boolean): void {
    if (isOpen !== Boolean(this[what]())) this.go({ [what]: isOpen ? 1 : null });
  }

  protected orderBy(order: CaseloadOrder): void {
    this.go(this.listed.with({ order }));
  }

  protected showClient(id: string | null): void {
    // Back closes the drawer again.
    void this.router.navigate(['/clients'], { queryParams: { open: id }, queryParamsHandling: 'merge' });
  }

  protected async loadMore(): Promise<void> {
    try {
      await this.list.loadMore();
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'cloud_off' });
    }
  }

  /** For whoever asked for them: the button may go, so the focus moves on to the first of them. */
  protected async loadMoreByHand(): Promise<void> {
    const shown = this.rows().length;
    await this.loadMore();
    if (this.rows().length > shown) this.table()?.focusRow(shown);
  }

  private address(): Readonly<Record<string, string | undefined>> {
    const optional = { search: this.search(), status: this.status(), stage: this.stage(), need: this.need() };
    return { ...optional, coach: this.coach(), tag: this.tag(), order: this.order() };
  }

  private go(queryParams: Params): void {
    void this.router.navigate(['/clients'], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
