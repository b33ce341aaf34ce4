import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastHost } from '@rekindle/shared/ui';
import { OfflineNote } from './offline/offline-note';

/** The root: the page, above it whether it is a copy, and the one place where toasts appear. */
@Component({
  selector: 'rk-root',
  imports: [OfflineNote, RouterOutlet, ToastHost],
  template: '<rk-offline-note /><router-outlet /><rk-toasts />',
  // Above the bar that lies below.
  styles: 'rk-toasts { --rk-lift: var(--rk-bottom-bar) }',
})
export class App {}
