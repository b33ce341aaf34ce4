import { computed, inject, Service, signal } from '@angular/core';
import { type TimelineArea, TimelineAreas, type TimelineKind } from '../../timeline-kinds';

/** What the areas say about the items of a timeline; fetched once, when the first timeline is shown. */
@Service()
export class KnownKinds {
  private readonly load = inject(TimelineAreas);
  private readonly areas = signal<readonly TimelineArea[]>([]);
  private loading?: Promise<void>;

  readonly isReady = computed(() => this.areas().length > 0);
  readonly groups = computed(() => this.areas().flatMap(({ groups }) => groups));
  /** What is told when something may have been added. */
  readonly topics = computed(() => [...new Set(this.areas().flatMap(({ topics = [] }) => topics))]);
  private readonly byName = computed(() => new Map(this.areas().flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind]))));

  /** Fetches them, unless they are there or on their way. */
  fetch(): void {
    this.loading ??= this.load().then((areas) => this.areas.set(areas));
  }

  find(kind: string): TimelineKind | undefined {
    return this.byName().get(kind);
  }

  /** The kinds that belong to a filter. */
  kindsOf(group: string): string[] {
    return [...this.byName().values()].filter((kind) => kind.group === group).map(({ kind }) => kind);
  }
}
