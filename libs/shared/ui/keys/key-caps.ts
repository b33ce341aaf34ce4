import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { Key } from '../key/key';
import { Keys } from './keys';

/** The caps of a shortcut, as `g c` or `Mod+k`; nothing is shown where there is no keyboard, or while keys are off. */
@Component({
  selector: 'rk-key-caps',
  imports: [Key],
  template: '@for (cap of caps(); track $index) {<rk-key>{{ cap }}</rk-key>}',
  styles: ':host { display: inline-flex; gap: 3px }',
})
export class KeyCaps {
  readonly keys = input.required<string>();

  /** Also while keys are off. */
  readonly always = input(false, { transform: booleanAttribute });

  private readonly service = inject(Keys);
  protected readonly caps = computed(() => {
    const keys = this.keys();
    if (keys.startsWith('Mod+')) return [this.service.mod(), keys.length === 5 ? keys.slice(4).toUpperCase() : keys.slice(4)];
    return this.service.isOn() || this.always() ? keys.split(' ') : [];
  });
}
