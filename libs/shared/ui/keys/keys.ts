import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { isTypedInto, matches, needsControl, usesItself } from './keystroke';

/** Where a shortcut stands on the sheet of keys. */
export type KeyGroup = 'anywhere' | 'go' | 'list';

/** A key, or a few after each other, and what they do. */
export interface Shortcut {
  /** As `g c`, `/` or `Mod+k`; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: string;
  /** What it does, in words for the sheet. */
  readonly words: string;
  readonly group: KeyGroup;
  readonly act: () => void;
  readonly inDialogs: boolean;
}

// Switched off on this device: people who speak to their computer would press keys with every word.
const storageKey = 'rk-keys';
/** How long the second key of two is waited for. */
const patience = 1_000;

/**
 * The keys of the product. They are silent while somebody types, while a dialog is open, and beside modifier keys;
 * those of the page come before those of the frame.
 */
@Service()
export class Keys {
  private readonly document = inject(DOCUMENT);
  private readonly registered = signal<readonly Shortcut[]>([]);
  private before = '';
  private beforeAt = 0;

  readonly all = this.registered.asReadonly();
  readonly isOn = signal(this.remembered());
  /** How `Mod` is written on this machine. */
  readonly mod = computed(() => (this.isMac ? '⌘' : 'Ctrl'));
  private readonly isMac = this.document.defaultView?.navigator.platform.startsWith('Mac') ?? false;

  constructor() {
    const press = (event: KeyboardEvent) => this.press(event);
    this.document.addEventListener('keydown', press);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', press));
  }

  /** Lets keys do something for as long as the caller lives. Needs an injection context. */
  on(
    keys: string,
    words: string,
    act: () => void,
    { group = 'anywhere', inDialogs = false }: Partial<Pick<Shortcut, 'group' | 'inDialogs'>> = {},
  ): void {
    const shortcut: Shortcut = { keys, words, act, group, inDialogs };
    this.registered.update((all) => [...all, shortcut]);
    inject(DestroyRef).onDestroy(() => this.registered.update((all) => all.filter((each) => each !== shortcut)));
  }

  /** Switches all keys on or off that are no more than a character. */
  switch(isOn: boolean): void {
    this.isOn.set(isOn);
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, isOn ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still obeys until the tab closes.
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const before = event.timeStamp - this.beforeAt < patience ? this.before : '';
    this.before = '';
    const possible = this.registered().filter((shortcut) => this.mayAct(shortcut, event));
    const find = (pressed: string) => possible.findLast(({ keys }) => matches(pressed, keys, event, this.isMac));
    const found = (before && find(`${before} ${event.key}`)) || find(event.key);
    if (found) {
      event.preventDefault();
      return found.act();
    }
    if (possible.some(({ keys }) => keys.startsWith(`${event.key} `))) {
      this.before = event.key;
      this.beforeAt = event.timeStamp;
    }
  }

  private mayAct({ keys, inDialogs }: Shortcut, event: KeyboardEvent): boolean {
    if (!inDialogs && this.document.querySelector('dialog[open]')) return false;
    if (needsControl(keys)) return true;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    return this.isOn() && !hasModifier && !isTypedInto(event.target) && !usesItself(event.target, event.key);
  }

  private remembered(): boolean {
    try {
      return this.document.defaultView?.localStorage.getItem(storageKey) !== 'off';
    } catch {
      return true;
    }
  }
}
