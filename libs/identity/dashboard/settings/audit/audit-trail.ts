import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, ExportAuditDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Empty, Icon, PageError, saveFile, SettingsPage, Skeleton, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../../viewer';
import { type AuditFilter, filterForApi } from './audit-filter';
import { AuditFilterBar } from './audit-filter-bar';
import { AuditList } from './audit-list';
import { AuditTable } from './audit-table';
import type { AuditWords } from './audit-words';

/** Who did what, when and from where, for the owner of the practice; the address holds what narrows it. */
@Component({
  selector: 'rk-audit-trail',
  imports: [AuditFilterBar, AuditTable, Button, Card, Empty, Icon, PageError, RouterLink, SettingsPage, Skeleton],
  templateUrl: './audit-trail.html',
  styleUrl: './audit-trail.css',
})
export class AuditTrail {
  /** Of all areas, in the order in which they are offered. */
  readonly words = input.required<readonly AuditWords[]>();
  readonly who = input<string>();
  readonly what = input<string>();
  readonly about = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly viewer = inject(Viewer);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly filter = computed<AuditFilter>(() => ({
    who: this.who(),
    what: this.what(),
    about: this.about(),
    from: this.from(),
    until: this.until(),
  }));
  private readonly forApi = computed(() => filterForApi(this.filter(), this.viewer.practice().timeZone));
  protected readonly isFiltered = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly list = new AuditList(this.forApi);
  protected readonly state = computed(() => {
    if (this.list.problem()) return 'wrong';
    const rows = this.list.rows();
    if (!rows) return 'loading';
    return rows.length > 0 ? 'some' : 'none';
  });

  protected readonly export = new Deed(async () => {
    const { fileName, csv, isCut } = (await this.api.mutate(ExportAuditDocument, { filter: this.forApi() })).exportAudit;
    saveFile(fileName, csv, 'text/csv');
    const text = isCut
      ? $localize`:@@audit.cut:The newest 10,000 are in the file. Narrow the days to get earlier ones.`
      : $localize`:@@audit.saved:Exported as ${fileName}:file:`;
    this.toasts.show({ text, icon: 'download' });
    this.list.reload();
  });

  protected readonly more = new Deed(async () => {
    const shown = this.list.rows()?.length ?? 0;
    await this.list.loadMore();
    // The pressed button may be gone; whoever goes by keyboard or ear continues at the first new row.
    afterNextRender(() => this.element.querySelectorAll<HTMLElement>('tbody tr')[shown]?.focus(), { injector: this.injector });
  });

  protected narrow(change: AuditFilter): void {
    void this.router.navigate(['/settings/audit'], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
