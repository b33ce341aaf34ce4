import { Component, signal } from '@angular/core';
import { Avatar, Card, Chip, FilterChip, Key, Stage, Visibility } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-marks',
  imports: [Avatar, Card, Chip, FilterChip, Key, Stage, Visibility],
  templateUrl: './marks.html',
  styleUrl: './sheet.css',
})
export class Marks {
  protected readonly people = ['Dana Whitlock', 'Priya Nambiar', 'Łukasz Dvořák', 'Hye-jin Bae'];
  protected readonly kinds = ['Notes', 'Exercises', 'Sessions', 'Messages'];
  protected readonly shown = signal<readonly string[]>(['Notes']);
  protected readonly keys = ['Ctrl', 'K'];

  protected turn(kind: string): void {
    this.shown.update((shown) => (shown.includes(kind) ? shown.filter((each) => each !== kind) : [...shown, kind]));
  }
}
