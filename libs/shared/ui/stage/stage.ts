import { Component, computed, input } from '@angular/core';

/** Where a relationship stands: four beads of the thread, the name of the part, the day within it. */
@Component({
  selector: 'rk-stage',
  templateUrl: './stage.html',
  styleUrl: './stage.css',
})
export class Stage {
  /** 1 to 4. */
  readonly part = input.required<number>();
  readonly name = input.required<string>();
  readonly day = input<number>();

  protected readonly beads = computed(() =>
    [1, 2, 3, 4].map((bead) => ({ x: bead * 8 - 3, when: bead < this.part() ? 'past' : bead === this.part() ? 'now' : 'ahead' })),
  );
  protected readonly spoken = computed(() => $localize`:@@stage.part:Part ${this.part()} of 4`);
}
