import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { Api, LatestKeyRenewalDocument, type RenewalFragment, RenewKeysDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Deed, PageError, Skeleton } from '@rekindle/shared/ui';

const pause = 2_000;

/** The keys of the practice: when they were renewed last, and how far a renewal has come. */
@Component({
  selector: 'rk-practice-keys',
  imports: [Button, Card, PageError, Skeleton],
  templateUrl: './practice-keys.html',
  styleUrl: './practice-keys.css',
})
export class PracticeKeys {
  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);

  protected readonly query = this.api.query(LatestKeyRenewalDocument, () => ({}));
  // What is known stays while it is asked again, and when the line is cut meanwhile.
  private readonly known = linkedSignal<Latest | undefined, Latest | undefined>({
    source: () => this.query.value(),
    computation: (latest, previous) => latest ?? previous?.value,
  });
  protected readonly isKnown = computed(() => this.known() !== undefined);
  protected readonly renewal = computed(() => this.known()?.keyRenewal ?? null);
  protected readonly isRunning = computed(() => this.renewal()?.finishedAt === null);
  protected readonly last = computed(() => {
    const finishedAt = this.renewal()?.finishedAt;
    return finishedAt ? this.calendar.since(finishedAt) : null;
  });

  protected readonly renew = new Deed(async () => {
    const { renewKeys } = await this.api.mutate(RenewKeysDocument, {});
    this.known.set({ keyRenewal: renewKeys });
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.isRunning() || this.query.isLoading()) return;
      const timer = setTimeout(() => this.query.reload(), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }
}

interface Latest {
  readonly keyRenewal: RenewalFragment | null;
}
