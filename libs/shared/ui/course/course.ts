import { Component, computed, input } from '@angular/core';
import { dayInWords, shortDay } from '../dates/days';

/** One figure and when it was. */
export interface CoursePoint {
  readonly at: Date;
  /** Null where there is none: the line has a gap there, and is never drawn through it. */
  readonly value: number | null;
  /** Worth a second look: its bead is filled. */
  readonly isMarked?: boolean;
}

interface Bead {
  /** Percent of the way across, and up. */
  readonly x: number;
  readonly y: number;
  readonly isMarked: boolean;
}

/** How figures have moved, as a thread with beads; the last one is now. What it means stands in words beside it. */
@Component({
  selector: 'rk-course',
  templateUrl: './course.html',
  styleUrl: './course.css',
})
export class Course {
  /** What moves. */
  readonly name = input.required<string>();
  /** The oldest first. */
  readonly points = input.required<readonly CoursePoint[]>();
  readonly least = input(0);
  readonly most = input(100);
  /** Words for the two ends of the scale. */
  readonly ends = input<readonly [least: string, most: string] | null>(null);

  protected readonly marks = computed(() => [this.most(), (this.least() + this.most()) / 2, this.least()]);
  protected readonly beads = computed(() => this.lines().flat());
  /** Straight pieces of the thread, each as the `points` of a polyline. */
  protected readonly threads = computed(() => this.lines().map((beads) => beads.map(({ x, y }) => `${x},${100 - y}`).join(' ')));
  /** So many that their beads would touch: then they are small. */
  protected readonly isClose = computed(() => this.points().length > 40);
  protected readonly days = computed(() => {
    const [first, last] = [this.points().at(0), this.points().at(-1)];
    if (!first || !last) return [];
    const withYear = first.at.getFullYear() !== last.at.getFullYear();
    return [...new Set([first, last])].map(({ at }) => shortDay(at, { withYear }));
  });
  /** For whoever cannot see it. */
  protected readonly inWords = computed(() => {
    const known = this.points().filter(({ value }) => value !== null);
    const figures = known.map(({ at, value }) => `${dayInWords(at)}: ${Math.round(value ?? 0)}`).join(', ');
    return known.length === 0
      ? $localize`:@@course.empty:${this.name()}:name:, nothing to draw yet`
      : $localize`:@@course.words:${this.name()}:name:, ${this.least()}:least: to ${this.most()}:most:. ${figures}:figures:`;
  });

  // Without the points that have no figure: each of them ends one line and begins another.
  private readonly lines = computed(() => {
    const points = this.points();
    const [from, to] = [points.at(0)?.at.getTime() ?? 0, points.at(-1)?.at.getTime() ?? 0];
    const lines: Bead[][] = [[]];
    for (const { at, value, isMarked = false } of points) {
      // A single answer stands at the right, where now is.
      const x = to === from ? 100 : (100 * (at.getTime() - from)) / (to - from);
      if (value === null) lines.push([]);
      else lines.at(-1)?.push({ x, y: (100 * (value - this.least())) / (this.most() - this.least()), isMarked });
    }
    return lines.filter((line) => line.length > 0);
  });
}
