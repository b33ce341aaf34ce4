import type { FieldKind } from '@rekindle/programs/domain';

/** What a question of a kind is called, and what a client does with it. */
export interface KindWords {
  readonly kind: FieldKind;
  readonly name: string;
  readonly about: string;
}

/** Every way to ask, those that are used most first. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'short-text',
    name: $localize`:@@fieldKind.shortText:A line`,
    about: $localize`:@@fieldKind.shortTextAbout:A name, a place, a few words.`,
  },
  {
    kind: 'long-text',
    name: $localize`:@@fieldKind.longText:Paragraphs`,
    about: $localize`:@@fieldKind.longTextAbout:Room to write as much as they like.`,
  },
  {
    kind: 'single-choice',
    name: $localize`:@@fieldKind.singleChoice:One of several`,
    about: $localize`:@@fieldKind.singleChoiceAbout:Exactly one answer is chosen. Other questions can depend on it.`,
  },
  {
    kind: 'multiple-choice',
    name: $localize`:@@fieldKind.multipleChoice:Some of several`,
    about: $localize`:@@fieldKind.multipleChoiceAbout:As many answers as fit. Other questions can depend on them.`,
  },
  {
    kind: 'checklist',
    name: $localize`:@@fieldKind.checklist:A list to tick off`,
    about: $localize`:@@fieldKind.checklistAbout:Steps that were taken, or sentences that hold.`,
  },
  {
    kind: 'scale',
    name: $localize`:@@fieldKind.scale:A scale`,
    about: $localize`:@@fieldKind.scaleAbout:A number, with words at both ends.`,
  },
  { kind: 'date', name: $localize`:@@fieldKind.date:A day`, about: $localize`:@@fieldKind.dateAbout:One day, behind or ahead.` },
  {
    kind: 'date-range',
    name: $localize`:@@fieldKind.dateRange:From one day to another`,
    about: $localize`:@@fieldKind.dateRangeAbout:A stretch of days, as long as you allow.`,
  },
  {
    kind: 'rows',
    name: $localize`:@@fieldKind.rows:The same questions, several times`,
    about: $localize`:@@fieldKind.rowsAbout:A few questions for each fight, each boundary, each friend.`,
  },
  {
    kind: 'ranked-list',
    name: $localize`:@@fieldKind.rankedList:An order`,
    about: $localize`:@@fieldKind.rankedListAbout:Your client brings a list into their order, the most important first.`,
  },
  {
    kind: 'letter',
    name: $localize`:@@fieldKind.letter:A letter that rests`,
    about: $localize`:@@fieldKind.letterAbout:A long text that waits some hours. Nothing of it is ever sent.`,
  },
  {
    kind: 'plan',
    name: $localize`:@@fieldKind.plan:Goals`,
    about: $localize`:@@fieldKind.planAbout:Each with who does it, how often, from when, and how they will notice.`,
  },
  {
    kind: 'agreement',
    name: $localize`:@@fieldKind.agreement:Something to agree to`,
    about: $localize`:@@fieldKind.agreementAbout:A few sentences. “Not now” is an answer too.`,
  },
  {
    kind: 'questionnaire',
    name: $localize`:@@fieldKind.questionnaire:A questionnaire`,
    about: $localize`:@@fieldKind.questionnaireAbout:One of the scored ones. It is answered on its own page and counts as such.`,
  },
];

/** What can be asked within rows. */
export const rowKinds: readonly FieldKind[] = ['short-text', 'long-text', 'single-choice', 'multiple-choice', 'scale', 'date'];

export function nameOfKind(kind: FieldKind): string {
  return kindWords.find((each) => each.kind === kind)?.name ?? kind;
}
