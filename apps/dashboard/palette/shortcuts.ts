import {
  afterNextRender,
  Component,
  DOCUMENT,
  effect,
  inject,
  model,
  outputBinding,
  signal,
  twoWayBinding,
  ViewContainerRef,
} from '@angular/core';
import { Router } from '@angular/router';
import { Keys, Toasts } from '@rekindle/shared/ui';
import { places } from '../shell/places';

/** The keys that work on every page, and what they open: the palette and the sheet of keys, fetched after the first page. */
@Component({ selector: 'rk-shortcuts', template: '' })
export class Shortcuts {
  /** Whether the palette is open. */
  readonly palette = model(false);

  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);
  private readonly view = inject(ViewContainerRef);
  private readonly sheet = signal(false);
  private readonly drawn = new Set<unknown>();

  constructor() {
    this.listen();
    // Not by @defer: its machinery would weigh 5 kB among the first scripts.
    effect(() => this.palette() && void this.draw(this.drawPalette));
    effect(() => this.sheet() && void this.draw(this.drawSheet));
    // So that the first letters after Ctrl+K are not typed into nothing.
    afterNextRender(() => void fetchPalette().catch(() => undefined));
  }

  private listen(): void {
    const keys = inject(Keys);
    const router = inject(Router);
    for (const { keys: pair, word, path } of places) keys.on(pair, word, () => void router.navigate([path]), { group: 'go' });
    keys.on('Mod+k', $localize`:@@keys.jump:Search or jump`, () => this.palette.set(true));
    keys.on('/', $localize`:@@keys.search:Search on this page`, () => this.search());
    keys.on('?', $localize`:@@keys.sheet:Show the keys`, () => this.sheet.set(true));
  }

  private search(): void {
    const box = this.document.querySelector<HTMLInputElement>('main input[type=search]');
    if (!box) return this.palette.set(true);
    box.focus();
    box.select();
  }

  /** Draws a part once. */
  private async draw(part: () => Promise<void>): Promise<void> {
    if (this.drawn.has(part)) return;
    this.drawn.add(part);
    try {
      await part();
    } catch {
      this.drawn.delete(part);
      this.palette.set(false);
      this.sheet.set(false);
      this.toasts.show({
        text: $localize`:@@palette.unreachable:It could not be fetched. Check the connection, then try again.`,
        icon: 'cloud_off',
      });
    }
  }

  private readonly drawPalette = async () => {
    const { Palette } = await fetchPalette();
    const showKeys = outputBinding('showKeys', () => this.sheet.set(true));
    this.view.createComponent(Palette, { bindings: [twoWayBinding('open', this.palette), showKeys] });
  };

  private readonly drawSheet = async () => {
    const { KeySheet } = await import('./key-sheet');
    this.view.createComponent(KeySheet, { bindings: [twoWayBinding('open', this.sheet)] });
  };
}

const fetchPalette = () => import('./palette');
