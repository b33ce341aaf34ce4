import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { exercisesOf, parts } from '@rekindle/programs/domain';
import { Button, Card, Chip, Icon, Page, Setting } from '@rekindle/shared/ui';
import { factsOf, gateInWords, partWords } from '../words/exercise-words';

/** The library: the four parts of the guide, and in each the exercises that coaches give out. */
@Component({
  selector: 'rk-programs-page',
  imports: [Button, Card, Chip, Icon, Page, RouterLink, Setting],
  templateUrl: './programs-page.html',
  styleUrl: './programs-page.css',
})
export class ProgramsPage {
  protected readonly parts = parts.map((part) => ({
    ...partWords[part],
    exercises: exercisesOf(part).map((exercise) => ({
      ...{ key: exercise.key, title: exercise.title, purpose: exercise.purpose },
      ...{ facts: factsOf(exercise).join(' · '), gate: gateInWords(exercise) },
    })),
  }));
}
