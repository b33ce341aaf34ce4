import { afterNextRender, Component, type ComponentRef, DOCUMENT, inject, type Type, ViewContainerRef } from '@angular/core';
import { Router } from '@angular/router';
import { Viewer } from '@rekindle/identity/dashboard';
import { Keys, Toasts } from '@rekindle/shared/ui';
import { placesFor } from '../shell/places';
import type { KeySheet } from './key-sheet';
import type { Palette } from './palette';

/** The keys that work on every page, and what they open: the palette and the sheet of keys, fetched after the first page. */
@Component({ selector: 'rk-shortcuts', template: '' })
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);
  private readonly view = inject(ViewContainerRef);
  private palette?: ComponentRef<Palette>;
  private sheet?: ComponentRef<KeySheet>;

  constructor() {
    const keys = inject(Keys);
    const router = inject(Router);
    const places = placesFor(inject(Viewer).latest()?.role);
    for (const { keys: pair, word, path } of places) keys.on(pair, word, () => void router.navigate([path]), { group: 'go' });
    keys.on('Mod+k', $localize`:@@keys.jump:Search or jump`, () => this.jump());
    keys.on('/', $localize`:@@keys.search:Search on this page`, () => this.search());
    keys.on('?', $localize`:@@keys.sheet:Show the keys`, () => this.showKeys());
    // So that the first letters after Ctrl+K are not typed into nothing.
    afterNextRender(() => void fetchPalette().catch(() => undefined));
  }

  /** Opens the palette. */
  jump(): void {
    void this.draw(fetchPalette, (part) => {
      this.palette ??= this.drawPalette(part);
      this.palette.instance.open.set(true);
    });
  }

  private showKeys(): void {
    void this.draw(fetchSheet, (part) => {
      this.sheet ??= this.view.createComponent(part);
      this.sheet.instance.open.set(true);
    });
  }

  private search(): void {
    const box = this.document.querySelector<HTMLInputElement>('main input[type=search]');
    if (!box) return this.jump();
    box.focus();
    box.select();
  }

  private drawPalette(part: Type<Palette>): ComponentRef<Palette> {
    const palette = this.view.createComponent(part);
    palette.instance.showKeys.subscribe(() => this.showKeys());
    return palette;
  }

  // By hand and not by @defer: its machinery would weigh 5 kB among the first scripts.
  private async draw<Part>(fetch: () => Promise<Type<Part>>, show: (part: Type<Part>) => void): Promise<void> {
    try {
      show(await fetch());
    } catch {
      const text = $localize`:@@palette.unreachable:It could not be fetched. Check the connection, then try again.`;
      this.toasts.show({ text, icon: 'cloud_off' });
    }
  }
}

const fetchPalette = async () => (await import('./palette')).Palette;
const fetchSheet = async () => (await import('./key-sheet')).KeySheet;
