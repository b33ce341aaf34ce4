import { Component, computed, input } from '@angular/core';
import { faces } from '@rekindle/check-ins/domain';
import type { SharedEntryLineFragment } from '@rekindle/shared/graphql';
import { Course } from '@rekindle/shared/ui';

/** The faces of entries that are shared, over the days that they are about. What is not shared leaves no gap. */
@Component({
  selector: 'rk-shared-moods',
  imports: [Course],
  template: `
    @if (points().length > 1) {
      <h3 class="rk-caption">{{ name }}</h3>
      <rk-course [name]="name" [points]="points()" [most]="4" [ends]="ends" />
    }
  `,
  styles: 'h3 { margin-bottom: 16px }',
})
export class SharedMoods {
  readonly lines = input.required<readonly SharedEntryLineFragment[]>();

  protected readonly name = $localize`:@@sharedMoods.name:How shared entries felt`;
  protected readonly ends = [faces[0].toLocaleLowerCase(), faces[4].toLocaleLowerCase()] as const;
  /** One for each day: of several about it, what was shared last. */
  protected readonly points = computed(() => {
    const known = this.lines().filter(({ mood }) => mood !== null);
    const ofDay = new Map(known.toReversed().map(({ writtenOn, mood }) => [writtenOn, mood]));
    return [...ofDay].sort().map(([day, value]) => ({ at: new Date(`${day}T12:00Z`), value }));
  });
}
