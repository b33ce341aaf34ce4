import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { intakeQuestions } from '@rekindle/clients/domain';
import { Card, DeviceDrafts, Icon, Note, SavedLine } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { IntakeAnswers } from '../beginning/intake-answers';
import { answerInWords } from '../question/answer-in-words';
import { questionName } from '../question/question-words';
import { TwoAnswers } from '../question/two-answers';

/** What somebody told at the beginning, each answer open to correction while there is coaching. */
@Component({
  selector: 'rk-answers',
  imports: [Card, Icon, NgTemplateOutlet, Note, RouterLink, SavedLine, TwoAnswers],
  templateUrl: './answers.html',
  styleUrl: './answers.css',
})
export class Answers {
  protected readonly answers = inject(IntakeAnswers);
  protected readonly drafts = inject(DeviceDrafts);
  protected readonly readsOnly = inject(Beginning).readsOnly;

  protected readonly rows = computed(() =>
    intakeQuestions.map((question) => {
      const answer = this.answers.answers()[question];
      const words = answer ? answerInWords(question, answer.code) : $localize`:@@answers.none:Not answered`;
      return { question, name: questionName(question), words, isSaid: Boolean(answer?.code) };
    }),
  );
}
