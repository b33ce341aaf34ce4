import { type ExerciseFlaw, exerciseLimits as limits } from '@rekindle/programs/domain';

/** Where on the page something is wrong: a thing, and one of its boxes. */
export interface FlawPlace {
  /** `exercise`, or of one thing by its id `section/…`, `field/…`, `field/…/…` within rows. */
  readonly thing: string;
  readonly box: string;
}

/** What is wrong with one thing, in words, by its boxes. */
export type SaidOfOne = ReadonlyMap<string, string>;

/** The same of all that something is wrong with. */
export type Said = ReadonlyMap<string, SaidOfOne>;

export const nothingSaid: SaidOfOne = new Map();

/** In which box something is wrong, and what to do about it. */
export function flawInWords({ flaw }: ExerciseFlaw): readonly [box: string, words: string] {
  return wordsByFlaw[flaw];
}

/** Whether it only says that something is still to come: nobody hears of that before they save. */
export function isUnfinished({ flaw }: ExerciseFlaw): boolean {
  return unfinished.includes(flaw);
}

const unfinished: readonly ExerciseFlaw['flaw'][] = [
  ...(['title-missing', 'purpose-missing', 'nothing-in-it', 'section-title', 'section-empty', 'label-missing'] as const),
  ...(['options-missing', 'option-words', 'scale-words', 'row-noun', 'row-fields', 'terms', 'condition-unknown'] as const),
];

const atMost = (characters: number) => $localize`:@@exerciseFlaw.tooLong:Please use at most ${characters}:most: characters.`;
const lost = $localize`:@@exerciseFlaw.lost:Something went wrong with this one. Please take it out and add it again.`;

const wordsByFlaw: Readonly<Record<ExerciseFlaw['flaw'], readonly [box: string, words: string]>> = {
  'title-missing': ['title', $localize`:@@exerciseFlaw.title:Please give it a name that your clients will understand.`],
  'title-too-long': ['title', atMost(limits.title)],
  'purpose-missing': [
    'purpose',
    $localize`:@@exerciseFlaw.purpose:Please say in a sentence or two what it is good for. Your client reads it first.`,
  ],
  'purpose-too-long': ['purpose', atMost(limits.purpose)],
  'guidance-point': [
    'guidance',
    $localize`:@@exerciseFlaw.point:One point is too long. Please use at most ${limits.point}:most: characters for each.`,
  ],
  'too-much-guidance': [
    'guidance',
    $localize`:@@exerciseFlaw.guidance:Please leave at most ${limits.guidance}:most: points. Three to six are read.`,
  ],
  'minutes-out-of-range': [
    'minutes',
    $localize`:@@exerciseFlaw.minutes:Please choose between ${limits.minutes.least}:least: and ${limits.minutes.most}:most: minutes.`,
  ],
  'nothing-in-it': ['sections', $localize`:@@exerciseFlaw.nothing:Nothing is asked yet. Add a section, and a question to it.`],
  'too-many-sections': [
    'sections',
    $localize`:@@exerciseFlaw.sections:An exercise has at most ${limits.sections}:most: sections. Please make two of it.`,
  ],
  'section-title': [
    'title',
    $localize`:@@exerciseFlaw.sectionTitle:Please give this section a title of at most ${limits.title}:most: characters.`,
  ],
  'section-lead': ['lead', atMost(limits.lead)],
  'section-empty': ['fields', $localize`:@@exerciseFlaw.sectionEmpty:Please add a question, or take this section out.`],
  'too-many-fields': [
    'fields',
    $localize`:@@exerciseFlaw.fields:One screen holds at most ${limits.fieldsInSection}:most: questions. Please move some to another section.`,
  ],
  'example-unfit': [
    'example',
    $localize`:@@exerciseFlaw.example:This example does not fit the question. Please shorten it, or take it out.`,
  ],
  'from-unknown': [
    'sections',
    $localize`:@@exerciseFlaw.from:It was copied from an exercise that the guide does not have. Please begin with another copy.`,
  ],
  'from-changed': ['sections', $localize`:@@exerciseFlaw.fromChanged:What it was copied from has changed. Please begin with another copy.`],
  'who-reads-changed': ['readers', $localize`:@@exerciseFlaw.readers:Who reads it stays as it was: clients may have been told so already.`],
  'safety-field-changed': [
    'field',
    $localize`:@@exerciseFlaw.safety:This question keeps a client safe and stays as the guide has it. Please begin with another copy.`,
  ],
  'id-unusable': ['field', lost],
  'id-twice': ['field', lost],
  'option-code': ['options', lost],
  'option-twice': ['options', lost],
  'label-missing': ['label', $localize`:@@exerciseFlaw.label:Please write what is asked.`],
  'label-too-long': ['label', atMost(limits.label)],
  'hint-too-long': ['hint', atMost(limits.hint)],
  unreadable: ['label', $localize`:@@exerciseFlaw.unreadable:This holds an invisible character. Please type it by hand.`],
  'condition-unknown': [
    'condition',
    $localize`:@@exerciseFlaw.condition:Please choose the answers after which it is asked. The question that they belong to has to stand above this one.`,
  ],
  'options-missing': ['options', $localize`:@@exerciseFlaw.options:There is too little to choose from. Please add an answer.`],
  'too-many-options': ['options', $localize`:@@exerciseFlaw.tooManyOptions:Please leave at most ${limits.options}:most: answers.`],
  'option-words': [
    'options',
    $localize`:@@exerciseFlaw.optionWords:Please give each answer words, at most ${limits.words}:most: characters.`,
  ],
  'alone-unknown': ['alone', $localize`:@@exerciseFlaw.alone:This answer is gone. Please choose another one, or none.`],
  'scale-range': [
    'range',
    $localize`:@@exerciseFlaw.scale:Please choose two numbers between ${limits.scale.least}:least: and ${limits.scale.most}:most:, the smaller one first.`,
  ],
  'scale-words': ['words', $localize`:@@exerciseFlaw.scaleWords:Please give both ends words, at most ${limits.words}:most: characters.`],
  'day-range': ['range', $localize`:@@exerciseFlaw.days:Please choose between 1 and ${limits.days}:most: days, the smaller number first.`],
  'row-range': ['range', $localize`:@@exerciseFlaw.rows:Please choose at most ${limits.rows}:most:, the smaller number first.`],
  'row-noun': ['noun', $localize`:@@exerciseFlaw.noun:Please say in a word what one of them is called.`],
  'row-fields': ['questions', $localize`:@@exerciseFlaw.rowFields:Please ask between 1 and ${limits.fieldsInRow}:most: questions in each.`],
  terms: [
    'terms',
    $localize`:@@exerciseFlaw.terms:Please write between 1 and ${limits.terms}:most: sentences, each of at most ${limits.point}:long: characters.`,
  ],
  'hold-out-of-range': [
    'hold',
    $localize`:@@exerciseFlaw.hold:Please choose between ${limits.holdHours.least}:least: and ${limits.holdHours.most}:most: hours.`,
  ],
  'plan-owners': ['owners', $localize`:@@exerciseFlaw.owners:Please choose at least one who can own a goal.`],
  'questionnaire-unknown': ['measure', $localize`:@@exerciseFlaw.measure:Please choose a questionnaire from the list.`],
};
