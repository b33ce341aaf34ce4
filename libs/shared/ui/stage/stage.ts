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

  protected readonly beads = computed(() => [1, 2, 3, 4].map((bead) => ({ x: bead * 8 - 3, ...looks[Math.sign(bead - this.part()) + 1] })));
  protected readonly spoken = computed(() => $localize`:@@stage.part:Part ${this.part()} of 4`);
}

/** A bead that is past, now, or ahead. */
const looks = [
  { when: 'past', radius: 2.5 },
  { when: 'now', radius: 4 },
  { when: 'ahead', radius: 2.25 },
];
