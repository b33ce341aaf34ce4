import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, ClientPairDocument, MergeClientsDocument, type MergeDetail } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Choices, Deed, Note, Page, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { statusInWords } from '../status-words';
import { PossibleDuplicates } from './possible-duplicates';

/** Two clients side by side: what of each is kept, and then they are one. */
@Component({
  selector: 'rk-merge',
  imports: [Button, Card, Choices, Note, Page, PageError, PossibleDuplicates, RouterLink, Skeleton],
  templateUrl: './merge-page.html',
  styleUrl: './merge-page.css',
})
export class MergePage {
  /** The two, in any order. */
  readonly a = input<string>();
  readonly b = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);

  protected readonly query = this.api.query(ClientPairDocument, () => {
    const [oneId, otherId] = [this.a(), this.b()];
    return oneId && otherId ? { oneId, otherId } : undefined;
  });
  protected readonly pair = computed(() => this.query.value()?.clientPair);
  protected readonly haveBothJoined = computed(() => Boolean(this.pair()?.keep.joinedAt && this.pair()?.other.joinedAt));
  protected readonly both = computed(() => {
    const pair = this.pair();
    if (!pair) return [];
    return [pair.keep, pair.other].map((client, index) => ({
      ...{ client, isKept: index === 0, status: statusInWords(client.status).word, since: this.calendar.since(client.addedAt) },
    }));
  });
  /** What is different, to be chosen; whose address is a sign-in keeps it. */
  protected readonly questions = computed(() => {
    const pair = this.pair();
    if (!pair) return [];
    const { keep, other } = pair;
    const details: readonly { code: MergeDetail; word: string; of: (client: typeof keep) => string }[] = [
      { code: 'NAME', word: $localize`:@@merge.name:Name`, of: ({ name }) => name },
      { code: 'PRONOUNS', word: $localize`:@@merge.pronouns:Pronouns`, of: ({ pronouns }) => pronouns ?? '' },
      { code: 'EMAIL', word: $localize`:@@merge.email:E-mail`, of: ({ email }) => email },
    ];
    return details
      .filter(({ code, of }) => of(keep) !== of(other) && !(code === 'EMAIL' && keep.joinedAt))
      .map(({ code, word, of }) => ({
        ...{ code, word },
        choices: [of(keep), of(other)].map((text, index) => ({ code: String(index), word: text || $localize`:@@merge.none:None` })),
      }));
  });
  protected readonly takes = linkedSignal<readonly MergeDetail[]>(() => {
    const { keep, other } = this.pair() ?? {};
    return keep && other && !keep.pronouns && other.pronouns ? ['PRONOUNS'] : [];
  });

  protected readonly merge = new Deed(async () => {
    const pair = this.pair();
    if (!pair) return;
    const input = { keepId: pair.keep.id, otherId: pair.other.id, takes: [...this.takes()] };
    const { mergeClients } = await this.api.mutate(MergeClientsDocument, { input });
    this.toasts.show({ text: $localize`:@@merge.done:${mergeClients.name}:name: is one client now`, icon: 'check' });
    void this.router.navigate(['/clients', mergeClients.id]);
  });

  protected chosen(code: MergeDetail): readonly string[] {
    return [this.takes().includes(code) ? '1' : '0'];
  }

  protected choose(code: MergeDetail, [which]: readonly string[]): void {
    this.takes.update((takes) => [...takes.filter((each) => each !== code), ...(which === '1' ? [code] : [])]);
  }
}
