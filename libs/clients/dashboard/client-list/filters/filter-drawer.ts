import { Component, computed, inject, input, model } from '@angular/core';
import { Router } from '@angular/router';
import {
  type CaseloadFilter,
  ClientStatus,
  needs,
  RelationshipStage,
  relationshipStages,
  statusesToFilter,
} from '@rekindle/clients/domain';
import { type CaseloadQuery, keyOf } from '@rekindle/shared/graphql';
import { Button, Drawer, Field, FieldInput } from '@rekindle/shared/ui';
import { stageInWords } from '../../stage-words';
import { statusInWords } from '../../status-words';
import { needWords } from './filter-words';
import { Listed } from './listed';

/** Narrows the list by where people stand, who coaches them, what they need and how they are tagged; each choice is in the address at once. */
@Component({
  selector: 'rk-filter-drawer',
  imports: [Button, Drawer, Field, FieldInput],
  templateUrl: './filter-drawer.html',
  styleUrl: './filter-drawer.css',
})
export class FilterDrawer {
  readonly open = model(false);
  readonly listed = input.required<Listed>();
  readonly caseload = input<CaseloadQuery['caseload']>();

  private readonly router = inject(Router);

  protected readonly statuses = statusesToFilter.map((value) => ({ value, words: statusInWords(keyOf(ClientStatus, value)).word }));
  protected readonly stages = relationshipStages.map((value) => ({ value, words: stageInWords(keyOf(RelationshipStage, value)) }));
  protected readonly needs = needs.map((value) => ({ value, words: needWords[value] }));
  protected readonly chosen = computed(() => this.listed().filter());

  protected choose(change: Partial<Record<keyof CaseloadFilter, string>>): void {
    const chosen = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate(['/clients'], { queryParams: this.listed().with(chosen), queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    this.choose({ status: '', stage: '', need: '', coach: '', tag: '' });
  }
}
