import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { longestLabel } from '@rekindle/clients/domain';
import {
  AddTagDocument,
  Api,
  AssignClientsDocument,
  type BulkChangedFragment,
  type CaseloadQuery,
  type ClientRowFragment,
  MoveClientsDocument,
  Session,
  TagClientsDocument,
  type TagNameFragment,
  UndoBulkChangeDocument,
} from '@rekindle/shared/graphql';
import { BulkBar, Button, Deed, Dialog, Icon, Menu, MenuFor, MenuItem, Toasts } from '@rekindle/shared/ui';
import { BulkDeeds } from '../../bulk-deeds';
import { NameDialog } from '../name-dialog';
import type { Selection } from '../selection';

/** What can be done with several clients at once. Each is done at once and said in a toast, from where it is taken back. */
@Component({
  selector: 'rk-bulk-actions',
  imports: [BulkBar, Button, Dialog, Icon, Menu, MenuFor, MenuItem, NameDialog, RouterLink],
  templateUrl: './bulk-actions.html',
})
export class BulkActions {
  readonly selection = input.required<Selection>();
  readonly caseload = input<CaseloadQuery['caseload']>();
  /** Whether whoever is signed in may give clients to a coach. */
  readonly mayAssign = input(false);
  /** Whether they may pause and end. */
  readonly mayMove = input(false);
  /** Clients as they are now. */
  readonly changed = output<readonly ClientRowFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly role = inject<Session<{ readonly role: string }>>(Session).latest;
  private readonly deeds = inject(BulkDeeds);

  /** What other areas do with them. */
  protected readonly more = computed(() => this.deeds.filter(({ roles }) => roles.includes(this.role()?.role ?? '')));
  protected readonly handedOver = computed(() => ({
    clients: this.selection()
      .clients()
      .map(({ id, name }) => ({ id, name })),
  }));
  protected readonly isEnding = signal(false);
  protected readonly isNaming = signal(false);
  protected readonly longestTag = longestLabel.tag;
  protected readonly tags = computed(() => {
    const chosen = this.selection().clients();
    return (this.caseload()?.tags ?? []).map((tag) => ({ ...tag, isOnAll: chosen.every(({ tagIds }) => tagIds.includes(tag.id)) }));
  });
  protected readonly endHeading = computed(() => {
    const [client] = this.selection().clients();
    if (this.selection().count() === 1 && client) return $localize`:@@bulk.endOne:End the coaching of ${client.name}:name:?`;
    return $localize`:@@bulk.endMany:End the coaching of ${this.selection().count()}:count: clients?`;
  });

  protected readonly addTag = async (name: string): Promise<TagNameFragment> => (await this.api.mutate(AddTagDocument, { name })).addTag;
  protected readonly tag = new Deed(async ({ id: tagId, name }: TagNameFragment, isOn: boolean) => {
    const { tagClients } = await this.api.mutate(TagClientsDocument, { clientIds: this.selection().ids(), tagId, isOn });
    const count = tagClients.changed.length;
    this.say(
      tagClients,
      isOn
        ? $localize`:@@bulk.tagged:${clients(count)}:clients: tagged “${name}:tag:”`
        : $localize`:@@bulk.untagged:“${name}:tag:” taken off ${clients(count)}:clients:`,
    );
  });

  protected readonly assign = new Deed(async ({ memberId, name }: CaseloadQuery['caseload']['coaches'][number]) => {
    const { assignClients } = await this.api.mutate(AssignClientsDocument, { clientIds: this.selection().ids(), memberId });
    this.say(assignClients, $localize`:@@bulk.assigned:${clients(assignClients.changed.length)}:clients: given to ${name}:name:`);
  });

  protected readonly move = new Deed(async (status: 'PAUSED' | 'ACTIVE' | 'ENDED') => {
    this.isEnding.set(false);
    const { moveClients } = await this.api.mutate(MoveClientsDocument, { clientIds: this.selection().ids(), status });
    this.say(moveClients, moved[status](clients(moveClients.changed.length)));
  });

  private readonly undo = new Deed(async (id: string) => {
    const { undoBulkChange } = await this.api.mutate(UndoBulkChangeDocument, { id });
    this.changed.emit(undoBulkChange.changed);
    this.toasts.show({
      text: $localize`:@@bulk.undone:Taken back for ${clients(undoBulkChange.changed.length)}:clients:`,
      icon: 'undo',
    });
  });

  private say({ id, changed, unchanged }: BulkChangedFragment, text: string): void {
    this.changed.emit(changed);
    if (changed.length === 0)
      return this.toasts.show({ text: $localize`:@@bulk.nothing:Nothing to change for those you chose`, icon: 'info' });
    const rest = unchanged > 0 ? $localize`:@@bulk.unchanged:; ${clients(unchanged)}:clients: stayed as they were` : '';
    const action = { label: $localize`:@@bulk.undo:Undo`, run: () => void this.undo.do(id) };
    this.toasts.show({ text: text + rest, icon: 'check_circle', action });
  }
}

const moved = {
  PAUSED: (who: string) => $localize`:@@bulk.paused:${who}:clients: paused`,
  ACTIVE: (who: string) => $localize`:@@bulk.resumed:${who}:clients: active again`,
  ENDED: (who: string) => $localize`:@@bulk.ended:Coaching ended for ${who}:clients:`,
};

function clients(count: number): string {
  return count === 1 ? $localize`:@@bulk.oneClient:1 client` : $localize`:@@bulk.clients:${count}:count: clients`;
}
