import { Component, DOCUMENT, inject } from '@angular/core';

/** First stop of the Tab key: past the navigation, to the page. */
@Component({
  selector: 'rk-skip-link',
  template: '<button type="button" (click)="skip()" i18n="@@skipLink">Skip to the page</button>',
  styleUrl: './skip-link.css',
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  protected skip(): void {
    const main = this.document.querySelector<HTMLElement>('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  }
}
