import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ConsentDecision, type ConsentKind, consentKinds } from '@rekindle/clients/domain';
import { findReturnPath } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Note } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { ConsentText } from './consent-text';
import { consentWords } from './consent-words';

/** One consent, asked for where something is about to be done that needs it; both answers lead back there. */
@Component({
  selector: 'rk-asked-consent',
  imports: [Button, Card, ConsentText, Note, RouterLink],
  templateUrl: './asked-consent.html',
  styleUrl: './asked-consent.css',
})
export class AskedConsent {
  readonly kind = input.required<ConsentKind>();

  private readonly beginning = inject(Beginning);
  private readonly router = inject(Router);

  protected readonly people = this.beginning.people;
  protected readonly back = findReturnPath(this.router.url) ?? '/more/agreements';
  /** Null for an address that names none. */
  protected readonly words = computed(() => (consentKinds.includes(this.kind()) ? consentWords(this.kind(), this.people()) : null));
  protected readonly isGiven = computed(() => {
    const said = this.beginning.consents().get(this.kind());
    return said !== undefined && ConsentDecision[said.decision] === ConsentDecision.GIVEN;
  });

  protected readonly agree = new Deed(async () => {
    if (!this.isGiven()) await this.beginning.give(this.kind());
    await this.router.navigateByUrl(this.back);
  });
}
