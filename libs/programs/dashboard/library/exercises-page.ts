import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { exercisesOf, parts } from '@rekindle/programs/domain';
import { Button, Card, Chip, Icon, Page, Setting } from '@rekindle/shared/ui';
import { factsOf, gateInWords, partWords } from '../words/exercise-words';
import { PracticeExercises } from './practice-exercises';
import { ProgramTabs } from './program-tabs';

/** The exercises of the library: the four parts of the guide, and in each the exercises that coaches give out. */
@Component({
  selector: 'rk-exercises-page',
  imports: [Button, Card, Chip, Icon, PracticeExercises, Page, ProgramTabs, RouterLink, Setting],
  templateUrl: './exercises-page.html',
  styleUrl: './exercises-page.css',
})
export class ExercisesPage {
  protected readonly parts = parts.map((part) => ({
    ...partWords[part],
    exercises: exercisesOf(part).map((exercise) => ({
      ...{ key: exercise.key, title: exercise.title, purpose: exercise.purpose },
      ...{ facts: factsOf(exercise).join(' · '), gate: gateInWords(exercise) },
    })),
  }));
}
