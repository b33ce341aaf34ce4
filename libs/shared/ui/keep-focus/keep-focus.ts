import { afterEveryRender, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';

/** Around rows that may go: whoever had the focus on one that went is led here, not to the top of the page. */
@Directive({ selector: '[rkKeepFocus]', host: { tabindex: '-1', '(focusin)': 'latest = $event.target' } })
export class KeepFocus {
  protected latest: EventTarget | null = null;

  constructor() {
    const document = inject(DOCUMENT);
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterEveryRender({
      read: () => {
        const isGone = this.latest instanceof Node && !this.latest.isConnected;
        // The browser leaves the focus of what is gone on the page as a whole.
        if (isGone && document.activeElement === document.body) element.focus();
      },
    });
  }
}
