import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Api, ClientFlagsDocument, type FlagFragment, Live, LookAtFlagDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Empty, Field, FieldInput, Icon, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { FlagView } from './flag-view';
import { RaiseFlag } from './raise-flag';

/** The tab about safety: what stands, what a coach may say about it, and what stood before. */
@Component({
  selector: 'rk-client-safety',
  imports: [Button, Card, Dialog, Empty, Field, FieldInput, FlagView, Icon, PageError, RaiseFlag, Skeleton],
  templateUrl: './client-safety.html',
  styleUrl: './client-safety.css',
})
export class ClientSafety {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly query = this.api.query(ClientFlagsDocument, () => ({ clientId: this.clientId() }));
  protected readonly flags = linkedSignal<readonly FlagFragment[] | undefined>(() => this.query.value()?.clientFlags);
  protected readonly standing = computed(() => (this.flags() ?? []).filter(stands).sort((one, other) => other.tier - one.tier));
  protected readonly earlier = computed(() => this.flags()?.filter((flag) => !stands(flag)) ?? []);
  protected readonly isRaising = signal(false);

  /** Which is being looked at. */
  protected readonly looking = signal<FlagFragment | null>(null);
  protected readonly note = signal('');
  protected readonly look = new Deed(async () => {
    const flag = this.looking();
    if (!flag) return;
    const { lookAtFlag } = await this.api.mutate(LookAtFlagDocument, { input: { id: flag.id, note: this.note() } });
    this.flags.set(lookAtFlag);
    this.looking.set(null);
    this.note.set('');
    const isCleared = lookAtFlag.some(({ id, standing }) => id === flag.id && standing === 'CLEARED');
    this.toasts.show({
      text: isCleared
        ? $localize`:@@flag.cleared:Cleared; it stays in the history`
        : $localize`:@@flag.lookedAt:Kept; please look once more in a week`,
      icon: 'check_circle',
    });
  });

  constructor() {
    inject(Live).on('flags', () => this.query.refresh());
  }
}

function stands({ standing }: FlagFragment): boolean {
  return standing === 'OPEN' || standing === 'LOOKED_AT';
}
