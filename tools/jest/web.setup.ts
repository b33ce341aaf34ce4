import '@angular/localize/init';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

const popoverOpeners = new WeakMap<HTMLElement, Element | null>();

// jsdom knows the dialog element but not how to open it; closing gives the focus back, as browsers do.
HTMLDialogElement.prototype.showModal = function () {
  const before = document.activeElement;
  this.open = true;
  this.addEventListener('close', () => before instanceof HTMLElement && before.focus(), { once: true });
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// It knows nothing of popovers: this one opens, gives the focus back as browsers do, and marks itself for specs.
HTMLElement.prototype.showPopover = function () {
  popoverOpeners.set(this, document.activeElement);
  this.dataset['open'] = '';
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
};
HTMLElement.prototype.hidePopover = function () {
  if (!('open' in this.dataset)) return;
  const opener = popoverOpeners.get(this);
  if (this.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
  delete this.dataset['open'];
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
};
document.addEventListener('click', ({ target }) => {
  const popover = target instanceof Element && target.closest('button')?.popoverTargetElement;
  if (popover instanceof HTMLElement) popover[popover.hasAttribute('data-open') ? 'hidePopover' : 'showPopover']();
});

// Nothing is laid out, so there is nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined;
