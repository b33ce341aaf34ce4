import { Component, DOCUMENT, inject } from '@angular/core';
import { PageError } from '../page-error/page-error';

/** Stands in for a page that could not be loaded at all; trying again asks for everything anew. */
@Component({
  selector: 'rk-unreachable',
  imports: [PageError],
  template: '<main><rk-error (retry)="reload()" /></main>',
  styles: 'main { display: grid; place-items: center; min-height: 100dvh }',
})
export class Unreachable {
  private readonly document = inject(DOCUMENT);

  protected reload(): void {
    this.document.location.reload();
  }
}
