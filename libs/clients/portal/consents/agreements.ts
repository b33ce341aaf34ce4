import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { consentKinds } from '@rekindle/clients/domain';
import { Icon } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { Agreement } from './agreement';
import { consentWords } from './consent-words';

/** Every consent with its date and its text: to be taken back, or given again. */
@Component({
  selector: 'rk-agreements',
  imports: [Agreement, Icon, RouterLink],
  templateUrl: './agreements.html',
  styleUrl: './agreements.css',
})
export class Agreements {
  private readonly beginning = inject(Beginning);

  protected readonly readsOnly = this.beginning.readsOnly;
  protected readonly client = computed(() => this.beginning.people().client);
  protected readonly agreements = computed(() =>
    consentKinds.map((kind) => ({ kind, words: consentWords(kind, this.beginning.people()), said: this.beginning.consents().get(kind) })),
  );
}
