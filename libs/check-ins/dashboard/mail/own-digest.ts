import { Component, computed, inject } from '@angular/core';
import { Api, OwnDigestDocument } from '@rekindle/shared/graphql';
import { Card, PageError, Skeleton } from '@rekindle/shared/ui';
import { OwnDigestForm } from './own-digest-form';

/** Whether the mail of a morning comes to whoever is signed in. */
@Component({
  selector: 'rk-own-digest',
  imports: [Card, OwnDigestForm, PageError, Skeleton],
  template: `
    <section rkCard>
      @if (digest(); as digest) {
        <rk-own-digest-form [digest]="digest" />
      } @else if (query.problem(); as problem) {
        <rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="query.reload()" />
      } @else {
        <rk-skeleton [rows]="2" />
      }
    </section>
  `,
})
export class OwnDigest {
  protected readonly query = inject(Api).query(OwnDigestDocument, () => ({}));
  protected readonly digest = computed(() => this.query.value()?.myDigest);
}
