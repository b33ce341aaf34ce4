import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, Icon } from '@rekindle/shared/ui';
import { byMoment, byPart } from './prompt-words';

/** All questions to write from: for a moment, and for a time. */
@Component({
  selector: 'rk-questions',
  imports: [Card, Icon, RouterLink],
  templateUrl: './questions.html',
  styleUrl: './questions.css',
})
export class Questions {
  protected readonly lists = [
    { heading: $localize`:@@questions.moments:For a moment`, groups: byMoment },
    { heading: $localize`:@@questions.parts:For a time`, groups: byPart },
  ];
}
