import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastHost } from '@rekindle/shared/ui';

/** The root: the page, and the one place where toasts appear. */
@Component({
  selector: 'rk-root',
  imports: [RouterOutlet, ToastHost],
  template: '<router-outlet /><rk-toasts />',
  // What floats lies above the bar of a phone.
  styles: '@media (max-width: 599px) { :host { --rk-lift: calc(var(--rk-bottom-bar) + env(safe-area-inset-bottom)) } }',
})
export class App {}
