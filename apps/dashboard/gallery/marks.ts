import { Component } from '@angular/core';
import { Avatar, Card, Chip, Key, Stage, Visibility } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-marks',
  imports: [Avatar, Card, Chip, Key, Stage, Visibility],
  templateUrl: './marks.html',
  styleUrl: './sheet.css',
})
export class Marks {
  protected readonly people = ['Dana Whitlock', 'Priya Nambiar', 'Łukasz Dvořák', 'Hye-jin Bae'];
  protected readonly keys = ['Ctrl', 'K'];
}
