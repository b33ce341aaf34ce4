import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, type Type } from '@angular/core';
import { Viewer } from '@rekindle/identity/portal';
import { Calendar } from '@rekindle/shared/ui';

/** The client's day, by the clock of their own device: a greeting, and below it what the areas have to say. */
@Component({
  selector: 'rk-today',
  imports: [NgComponentOutlet],
  templateUrl: './today.html',
  styleUrl: './today.css',
})
export class Today {
  readonly cards = input.required<readonly Type<unknown>[]>();

  private readonly viewer = inject(Viewer);
  protected readonly calendar = inject(Calendar);
  protected readonly greeting = computed(() => this.calendar.greet(this.viewer.person().name));
}
