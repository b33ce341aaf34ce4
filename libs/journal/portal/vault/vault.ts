import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, OwnVaultDocument, Session, type VaultEntryFragment } from '@rekindle/shared/graphql';
import { Button, Deed, Empty, Icon } from '@rekindle/shared/ui';
import { LetterDrafts } from './letter-drafts';
import { VaultRow } from './vault-row';

/**
 * The place apart. It is closed until somebody opens it, by an act of their own and after showing that it is them, and closed again with the page: what is in it is copied
 * nowhere.
 */
@Component({
  selector: 'rk-vault',
  imports: [Button, Empty, Icon, RouterLink, VaultRow],
  templateUrl: './vault.html',
  styleUrls: ['./closed.css', './vault.css'],
})
export class Vault {
  private readonly api = inject(Api);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly found = signal<readonly VaultEntryFragment[] | null>(null);
  private readonly next = signal<string | null>(null);

  /** Null while it is closed. */
  protected readonly entries = this.found.asReadonly();
  protected readonly hasMore = computed(() => this.next() !== null);
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);

  protected readonly opening = new Deed(() => this.load(null));
  protected readonly more = new Deed(() => this.load(this.next()));

  constructor() {
    // What was written without a network goes on its way from here too.
    if (!this.readsOnly()) inject(LetterDrafts).sendWhatWaits();
  }

  protected shut(): void {
    this.found.set(null);
    this.next.set(null);
  }

  private async load(after: string | null): Promise<void> {
    const { entries, next } = (await this.api.askThem(OwnVaultDocument, { after })).myVault;
    this.found.update((before) => [...((after && before) || []), ...entries]);
    this.next.set(next);
  }
}
