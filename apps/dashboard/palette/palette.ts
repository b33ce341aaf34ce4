import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  linkedSignal,
  model,
  output,
  runInInjectionContext,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Viewer } from '@rekindle/identity/dashboard';
import { Avatar, Icon, keepModal, KeyCaps, type PaletteAction, type PaletteFind, type PaletteOffer } from '@rekindle/shared/ui';
import { type Place, placesFor } from '../shell/places';
import { matches } from './match';
import { offers } from './offers';
import { PaletteSearch } from './palette-search';

/** Goes to a client, to a page or to a deed by what somebody types. */
@Component({
  selector: 'rk-palette',
  imports: [Avatar, Icon, KeyCaps],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
})
export class Palette {
  readonly open = model(false);
  /** Somebody wants to see the sheet of keys. */
  readonly showKeys = output();

  private readonly router = inject(Router);
  private readonly viewer = inject(Viewer);
  private readonly offers = signal<readonly PaletteOffer[]>([]);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly wantsFirst = linkedSignal({ source: () => this.text(), computation: () => false });

  protected readonly text = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly search = new PaletteSearch(this.text, this.offers);

  protected readonly groups = computed(() => {
    const actions = this.actions().filter(({ words, detail = '' }) => matches(`${words} ${detail}`, this.text()));
    const clients = this.search.found().map((find): Entry => ({ ...find, words: find.name, action: find }));
    const all: readonly { code: string; name: string; entries: readonly Entry[] }[] = [
      { code: 'clients', name: $localize`:@@palette.clients:Clients`, entries: clients },
      { code: 'go', name: $localize`:@@palette.go:Go to`, entries: entriesOf(actions, 'go') },
      { code: 'do', name: $localize`:@@palette.do:Do`, entries: entriesOf(actions, 'do') },
    ];
    return all.filter(({ entries }) => entries.length > 0);
  });
  private readonly entries = computed(() => this.groups().flatMap(({ entries }) => entries));
  /** The one that Enter takes; whoever moved it finds it again when more is found. */
  protected readonly active = linkedSignal<readonly Entry[], string | undefined>({
    source: this.entries,
    computation: (entries, before) => {
      const wasMoved = before?.value !== before?.source[0]?.id;
      return wasMoved && entries.some(({ id }) => id === before?.value) ? before?.value : entries[0]?.id;
    },
  });
  protected readonly status = computed(() => {
    const count = this.entries().length;
    if (!this.text().trim() || this.search.isLooking()) return '';
    return count === 0
      ? $localize`:@@palette.nothing:Nobody and nothing matches. A few letters of a name are enough.`
      : $localize`:@@palette.count:${count}:count: to choose from`;
  });

  constructor() {
    keepModal(this.open, this.dialog);
    void this.fetchOffers(inject(Injector));
    afterRenderEffect(() => {
      const active = this.active();
      if (active) this.dialog().nativeElement.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    });
    // Whoever types fast and presses Enter means what will be found.
    effect(() => {
      if (this.wantsFirst() && !this.search.isLooking()) untracked(() => this.choose(this.entries()[0]));
    });
  }

  protected press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'ArrowDown') this.move(1);
    else if (key === 'ArrowUp') this.move(-1);
    else if (key === 'Enter') this.take();
    else if (key === 'k' && (ctrlKey || metaKey)) this.close();
    else return;
    event.preventDefault();
  }

  /** The scrim is the dialog element itself. */
  protected pressed({ target }: MouseEvent): void {
    if (target === this.dialog().nativeElement) this.close();
  }

  protected choose(entry: Entry | undefined): void {
    if (!entry) return;
    const { action } = entry;
    // At once: the focus goes back first, and then with the new page.
    this.close();
    if ('run' in action) action.run();
    else void this.router.navigate([action.link], { queryParams: action.queryParams ?? {} });
  }

  private actions(): readonly PaletteAction[] {
    const keys: PaletteAction = {
      group: 'do',
      words: $localize`:@@palette.showKeys:Show the keys`,
      icon: 'keyboard',
      keys: '?',
      run: () => this.showKeys.emit(),
    };
    const ways = placesFor(this.viewer.latest()?.role).map(wayTo);
    return this.open() ? [...ways, ...this.offers().flatMap(({ actions }) => actions()), keys] : [];
  }

  private async fetchOffers(injector: Injector): Promise<void> {
    const made = await Promise.all(offers.map((fetch) => fetch()));
    this.offers.set(made.map((make) => runInInjectionContext(injector, make)));
  }

  private move(by: number): void {
    const entries = this.entries();
    const now = entries.findIndex(({ id }) => id === this.active());
    this.active.set(entries.at((now + by) % entries.length)?.id);
  }

  private take(): void {
    const entry = this.entries().find(({ id }) => id === this.active());
    if (entry) this.choose(entry);
    else this.wantsFirst.set(this.search.isLooking());
  }

  private close(): void {
    this.dialog().nativeElement.close();
  }
}

interface Entry {
  readonly id: string;
  readonly words: string;
  readonly detail?: string;
  readonly action: PaletteAction | PaletteFind;
}

function wayTo({ path, icon, word, keys }: Place): PaletteAction {
  return { group: 'go', words: word, icon, keys, link: path };
}

function entriesOf(actions: readonly PaletteAction[], group: PaletteAction['group']): Entry[] {
  return actions
    .filter((action) => action.group === group)
    .map((action) => ({ id: `${group} ${action.words}`.replace(/\W+/g, '-'), words: action.words, detail: action.detail ?? '', action }));
}
