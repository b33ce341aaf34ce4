import { inject, signal } from '@angular/core';
import { Api, MoveClientDocument, ResendInvitationDocument } from '@rekindle/shared/graphql';
import { Deed, Toasts } from '@rekindle/shared/ui';
import type { Status } from '../../status-words';
import { OpenClient } from '../open-client';
import type { StatusMove } from './status-moves';

/** Moves the client of the page: at once where a toast can take it back, else after a question. Needs an injection context. */
export class ClientStatusDeeds {
  private readonly api = inject(Api);
  private readonly open = inject(OpenClient);
  private readonly toasts = inject(Toasts);

  /** What is asked about. */
  readonly asking = signal<StatusMove | null>(null);

  readonly move = new Deed(async ({ to, done, isUndoable }: StatusMove) => {
    const from = this.open.client()?.status;
    await this.set(to);
    const undo = { label: $localize`:@@toast.undo:Undo`, run: () => void this.takeBack.do(from ?? to) };
    this.toasts.show({ text: done, icon: 'check_circle', ...(isUndoable ? { action: undo } : {}) });
  });
  private readonly takeBack = new Deed((to: Status) => this.set(to));

  readonly invite = new Deed(async () => {
    const { resendInvitation } = await this.api.mutate(ResendInvitationDocument, { clientId: this.open.client()?.id ?? '' });
    this.open.showClient(resendInvitation);
    this.open.noteDeed();
    this.toasts.show({ text: $localize`:@@invite.done:Invitation on its way to ${resendInvitation.email}:email:`, icon: 'send' });
  });

  choose(move: StatusMove): void {
    if (move.isUndoable) void this.move.do(move);
    else this.asking.set(move);
  }

  confirm(): void {
    const move = this.asking();
    this.asking.set(null);
    if (move) void this.move.do(move);
  }

  private async set(status: Status): Promise<void> {
    const { moveClient } = await this.api.mutate(MoveClientDocument, { clientId: this.open.client()?.id ?? '', status });
    this.open.showClient(moveClient);
    this.open.noteDeed();
  }
}
