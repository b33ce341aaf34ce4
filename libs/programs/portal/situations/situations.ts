import { Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, Field, FieldInput, Icon } from '@rekindle/shared/ui';
import { findSituations } from './find-situations';

/** Cards for moments that come without warning. They are searched on the device: what somebody types here goes nowhere. */
@Component({
  selector: 'rk-situations',
  imports: [Button, Card, Field, FieldInput, Icon, RouterLink],
  templateUrl: './situations.html',
  styleUrl: './situations.css',
})
export class Situations {
  protected readonly typed = signal('');
  protected readonly found = computed(() => findSituations(this.typed()));
}
