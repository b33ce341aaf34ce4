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
      <rk-course [name]="name" [points]="points()" [most]="4" [ends]="ends" />
    }
  `,
})
export class SharedMoods {
  readonly lines = input.required<readonly SharedEntryLineFragment[]>();

  protected readonly name = $localize`:@@sharedMoods.name:How shared entries felt`;
  protected readonly ends = [faces[0].toLocaleLowerCase(), faces[4].toLocaleLowerCase()] as const;
  protected readonly points = computed(() =>
    this.lines()
      .filter(({ mood }) => mood !== null)
      .map(({ writtenOn, mood }) => ({ at: new Date(`${writtenOn}T12:00Z`), value: mood }))
      .sort((first, second) => first.at.getTime() - second.at.getTime()),
  );
}
