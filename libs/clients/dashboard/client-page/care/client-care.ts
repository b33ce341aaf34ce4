import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, AssignCoachDocument, type CareFragment, ClientCareDocument, EraseClientDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Field, FieldInput, Note, Toasts } from '@rekindle/shared/ui';

/** Who coaches a client, and for the owner of the practice: giving them to another, or forgetting them. */
@Component({
  selector: 'rk-client-care',
  imports: [Button, Card, Dialog, Field, FieldInput, Note],
  templateUrl: './client-care.html',
  styleUrl: './client-care.css',
})
export class ClientCare {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  private readonly query = this.api.query(ClientCareDocument, () => ({ clientId: this.clientId() }));
  protected readonly care = linkedSignal<CareFragment | undefined>(() => this.query.value()?.care);
  protected readonly problem = computed(() => this.query.problem() ?? null);
  protected readonly isErasing = signal(false);
  protected readonly eraseHeading = computed(() => $localize`:@@clientCare.eraseHeading:Erase ${this.name()}:name: for good?`);

  protected readonly assign = new Deed(async (memberId: string) => {
    const { assignCoach } = await this.api.mutate(AssignCoachDocument, { clientId: this.clientId(), memberId });
    this.care.set(assignCoach);
    const coach = assignCoach.coach?.name ?? '';
    this.toasts.show({
      text: $localize`:@@clientCare.assigned:${this.name()}:name: is coached by ${coach}:coach: now`,
      icon: 'check_circle',
    });
  });

  protected readonly erase = new Deed(async () => {
    await this.api.mutate(EraseClientDocument, { clientId: this.clientId() });
    this.toasts.show({ text: $localize`:@@clientCare.erased:${this.name()}:name: is erased`, icon: 'check_circle' });
    await this.router.navigate(['/clients']);
  });

  protected async choose(list: HTMLSelectElement): Promise<void> {
    const isDone = await this.assign.do(list.value);
    // What was refused was not chosen.
    if (!isDone) list.value = this.care()?.coach?.memberId ?? '';
  }

  protected confirmErasing(): void {
    this.isErasing.set(false);
    void this.erase.do();
  }
}
