import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, OwnWritingOfferDocument, Session } from '@rekindle/shared/graphql';
import { Button, Card, Icon } from '@rekindle/shared/ui';

/** For a day after a check-in what it offers to write about. It asks for nothing, and nobody learns whether it was taken. */
@Component({
  selector: 'rk-writing-offer',
  imports: [Button, Card, Icon, RouterLink],
  template: `
    @if (offer(); as offer) {
      <section rkCard heading="If you like, write about it" i18n-heading="@@writingOffer.heading">
        <p class="asks">{{ offer.words }}</p>
        <p class="rk-caption" i18n="@@writingOffer.stays">It stays in your journal, for you alone. Nobody sees whether you wrote.</p>
        <a rkButton [routerLink]="offer.place" [queryParams]="offer.about"
          ><rk-icon name="edit" /><ng-container i18n="@@writingOffer.write">Write</ng-container></a
        >
      </section>
    }
  `,
  styleUrl: './writing-offer.css',
})
export class WritingOffer {
  private readonly session = inject<Session<unknown>>(Session);
  private readonly query = inject(Api).query(OwnWritingOfferDocument, () => (this.session.readsOnlySince() ? undefined : {}));

  protected readonly offer = computed(() => {
    const offer = this.query.value()?.myCheckIns?.offer;
    if (!offer) return null;
    const [place = '', about = ''] = offer.path.split('?');
    return { words: offer.words, place, about: Object.fromEntries(new URLSearchParams(about)) };
  });
}
