import { computed, inject, Service, signal } from '@angular/core';
import { isLineOf } from '@rekindle/safety/domain';
import { Api, CrisisLinesDocument, type CrisisLinesQuery } from '@rekindle/shared/graphql';
import { Help } from '@rekindle/shared/ui';

export type KnownLine = CrisisLinesQuery['crisisLines'][number];

/** The lines that somebody has verified lately, asked for before they are needed, for where the person lives. */
@Service()
export class KnownLines {
  private readonly api = inject(Api);
  private readonly help = inject(Help);
  private readonly all = signal<readonly KnownLine[]>([]);

  /** None where nobody has verified one, or it is not known where the person lives. */
  readonly here = computed(() => {
    const [country, today] = [this.help.country(), new Date().toISOString().slice(0, 10)];
    return this.all().filter((line) => country !== null && isLineOf(line, country) && line.shownUntil >= today);
  });

  /** Waits for nobody: where the lines cannot be had, the help page that the device keeps stands in for them. */
  ask(): void {
    this.api.ask(CrisisLinesDocument, {}).then(
      ({ crisisLines }) => this.all.set(crisisLines),
      () => undefined,
    );
  }
}
