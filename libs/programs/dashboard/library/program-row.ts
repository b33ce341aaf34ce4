import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KeptProgramFragment } from '@rekindle/shared/graphql';
import { Button, Chip, IconButton, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';

/** One program: how long it is, who is on their way through it, and what can be done with it. */
@Component({
  selector: 'rk-program-row',
  imports: [Button, Chip, IconButton, Menu, MenuFor, MenuItem, RouterLink],
  templateUrl: './program-row.html',
  styleUrl: './kept-row.css',
})
export class ProgramRow {
  readonly kept = input.required<KeptProgramFragment>();
  readonly purpose = input.required<string>();
  readonly parts = input.required<number>();
  readonly steps = input.required<number>();
  readonly isGuide = input.required<boolean>();
  readonly exported = output();
  readonly archived = output();

  protected readonly spoken = computed(() => {
    const { title } = this.kept();
    return {
      copy: $localize`:@@programRow.copyOne:Copy: ${title}:program:`,
      edit: $localize`:@@programRow.editOne:Edit: ${title}:program:`,
      export: $localize`:@@programRow.exportOne:Export: ${title}:program:`,
      more: $localize`:@@programRow.more:More for: ${title}:program:`,
    };
  });
}
