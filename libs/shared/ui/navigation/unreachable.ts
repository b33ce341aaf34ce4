import { Component, DOCUMENT, inject } from '@angular/core';
import { NeedHelp } from '../help/need-help';
import { PageError } from '../page-error/page-error';

/** Stands in for a page that could not be loaded at all; trying again asks for everything anew, and the way to help is kept on the device. */
@Component({
  selector: 'rk-unreachable',
  imports: [NeedHelp, PageError],
  template: '<main><rk-error (retry)="reload()" /><rk-need-help /></main>',
  styles: 'main { display: grid; place-content: center; justify-items: center; gap: 16px; min-height: 100dvh }',
})
export class Unreachable {
  private readonly document = inject(DOCUMENT);

  protected reload(): void {
    this.document.location.reload();
  }
}
