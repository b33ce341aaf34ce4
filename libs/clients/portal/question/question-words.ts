import { choices, type ChoiceQuestion, IntakeQuestion } from '@rekindle/clients/domain';
import type { Choice } from '@rekindle/shared/ui';

/** What a question says. */
export interface QuestionWords {
  readonly asks: string;
  /** Why, or how it is meant. */
  readonly why: string;
}

export function questionWords(question: IntakeQuestion): QuestionWords {
  return words[question]();
}

/** A question by its shortest name, as in a list of answers. */
export function questionName(question: IntakeQuestion): string {
  return names[question]();
}

/** The answers that a question offers. */
export function choicesOf(question: ChoiceQuestion): Choice[] {
  const offered: Record<string, () => Omit<Choice, 'code'>> = choiceWords[question];
  return choices[question].map((code) => ({ code, word: '', ...offered[code]?.() }));
}

export function isChoiceQuestion(question: IntakeQuestion): question is ChoiceQuestion {
  return question in choices;
}

const names: Record<IntakeQuestion, () => string> = {
  [IntakeQuestion.COUNTRY]: () => $localize`:@@intake.country.name:Where you live`,
  [IntakeQuestion.TIME_ZONE]: () => $localize`:@@intake.zone.name:Your time`,
  [IntakeQuestion.MAIL_HOUR]: () => $localize`:@@intake.hour.name:Hour for check-ins`,
  [IntakeQuestion.BREAKUP]: () => $localize`:@@intake.breakup.name:When you parted`,
  [IntakeQuestion.ENDED_BY]: () => $localize`:@@intake.endedBy.name:Who ended it`,
  [IntakeQuestion.LENGTH]: () => $localize`:@@intake.length.name:How long you were together`,
  [IntakeQuestion.TIES]: () => $localize`:@@intake.ties.name:What you still share`,
  [IntakeQuestion.EARLIER_BREAKUPS]: () => $localize`:@@intake.earlier.name:Earlier breakups`,
  [IntakeQuestion.CONTACT]: () => $localize`:@@intake.contact.name:Contact now`,
  [IntakeQuestion.GOAL]: () => $localize`:@@intake.goal.name:What you want to find out`,
  [IntakeQuestion.NICKNAME]: () => $localize`:@@intake.nickname.name:What we call the other person`,
};

const words: Record<IntakeQuestion, () => QuestionWords> = {
  [IntakeQuestion.COUNTRY]: () => ({
    asks: $localize`:@@intake.country.asks:Where do you live?`,
    why: $localize`:@@intake.country.why:So that help near you can be shown. You choose it; we never look it up.`,
  }),
  [IntakeQuestion.TIME_ZONE]: () => ({
    asks: $localize`:@@intake.zone.asks:What time is it where you are?`,
    why: $localize`:@@intake.zone.why:So that mail comes at a humane hour, and every time shown here is yours.`,
  }),
  [IntakeQuestion.MAIL_HOUR]: () => ({
    asks: $localize`:@@intake.hour.asks:When may we check in with you?`,
    why: $localize`:@@intake.hour.why:By mail, and only if you agreed to that. Nothing comes from 21:00 to 8:00.`,
  }),
  [IntakeQuestion.BREAKUP]: () => ({
    asks: $localize`:@@intake.breakup.asks:When did you part?`,
    why: $localize`:@@intake.breakup.why:The month is enough if you do not know the day.`,
  }),
  [IntakeQuestion.ENDED_BY]: () => ({
    asks: $localize`:@@intake.endedBy.asks:Who ended it?`,
    why: $localize`:@@intake.endedBy.why:No answer is better than another.`,
  }),
  [IntakeQuestion.LENGTH]: () => ({
    asks: $localize`:@@intake.length.asks:How long were you together?`,
    why: $localize`:@@intake.length.why:Times apart in between may count or not, as it felt to you.`,
  }),
  [IntakeQuestion.TIES]: () => ({
    asks: $localize`:@@intake.ties.asks:What do you still share?`,
    why: $localize`:@@intake.ties.why:Choose all that fit. It says how much contact cannot be avoided.`,
  }),
  [IntakeQuestion.EARLIER_BREAKUPS]: () => ({
    asks: $localize`:@@intake.earlier.asks:Had you parted before?`,
    why: $localize`:@@intake.earlier.why:From this person, and then come together again.`,
  }),
  [IntakeQuestion.CONTACT]: () => ({
    asks: $localize`:@@intake.contact.asks:How much contact is there now?`,
    why: $localize`:@@intake.contact.why:In any way: meeting, writing, calling.`,
  }),
  [IntakeQuestion.GOAL]: () => ({
    asks: $localize`:@@intake.goal.asks:What do you want to find out here?`,
    why: $localize`:@@intake.goal.why:You can change this whenever you like. Letting go well counts as success.`,
  }),
  [IntakeQuestion.NICKNAME]: () => ({
    asks: $localize`:@@intake.nickname.asks:What shall we call the other person?`,
    why: $localize`:@@intake.nickname.why:A first letter or a nickname. They have agreed to nothing, so nothing here may lead to them.`,
  }),
};

const choiceWords: { [Question in ChoiceQuestion]: Record<(typeof choices)[Question][number], () => Omit<Choice, 'code'>> } = {
  [IntakeQuestion.ENDED_BY]: {
    me: () => ({ word: $localize`:@@intake.endedBy.me:I did` }),
    them: () => ({ word: $localize`:@@intake.endedBy.them:They did` }),
    both: () => ({ word: $localize`:@@intake.endedBy.both:We both did` }),
    unclear: () => ({ word: $localize`:@@intake.endedBy.unclear:That is not clear` }),
  },
  [IntakeQuestion.LENGTH]: {
    'under-6-months': () => ({ word: $localize`:@@intake.length.months:Less than 6 months` }),
    '6-to-12-months': () => ({ word: $localize`:@@intake.length.year:6 to 12 months` }),
    '1-to-2-years': () => ({ word: $localize`:@@intake.length.two:1 to 2 years` }),
    '2-to-5-years': () => ({ word: $localize`:@@intake.length.five:2 to 5 years` }),
    '5-to-10-years': () => ({ word: $localize`:@@intake.length.ten:5 to 10 years` }),
    'over-10-years': () => ({ word: $localize`:@@intake.length.over:More than 10 years` }),
  },
  [IntakeQuestion.TIES]: {
    children: () => ({ word: $localize`:@@intake.ties.children:Children` }),
    home: () => ({ word: $localize`:@@intake.ties.home:A home` }),
    work: () => ({ word: $localize`:@@intake.ties.work:Work`, hint: $localize`:@@intake.ties.workHint:the same team, shop or company` }),
    none: () => ({ word: $localize`:@@intake.ties.none:None of these`, isAlone: true }),
  },
  [IntakeQuestion.EARLIER_BREAKUPS]: {
    '0': () => ({ word: $localize`:@@intake.earlier.never:No, never` }),
    '1': () => ({ word: $localize`:@@intake.earlier.once:Once` }),
    '2': () => ({ word: $localize`:@@intake.earlier.twice:Twice` }),
    '3-or-more': () => ({ word: $localize`:@@intake.earlier.more:Three times or more` }),
  },
  [IntakeQuestion.CONTACT]: {
    none: () => ({ word: $localize`:@@intake.contact.none:None` }),
    practical: () => ({
      word: $localize`:@@intake.contact.practical:Only what is practical`,
      hint: $localize`:@@intake.contact.practicalHint:children, keys, bills`,
    }),
    'now-and-then': () => ({ word: $localize`:@@intake.contact.nowAndThen:Now and then` }),
    often: () => ({ word: $localize`:@@intake.contact.often:Often`, hint: $localize`:@@intake.contact.oftenHint:most days` }),
    'living-together': () => ({ word: $localize`:@@intake.contact.together:We live together` }),
  },
  [IntakeQuestion.GOAL]: {
    rebuild: () => ({
      word: $localize`:@@intake.goal.rebuild:Whether it can be rebuilt`,
      hint: $localize`:@@intake.goal.rebuildHint:calmly, and with respect for a no`,
    }),
    'let-go': () => ({ word: $localize`:@@intake.goal.letGo:How to let go well` }),
    'not-sure': () => ({ word: $localize`:@@intake.goal.notSure:I am not sure yet` }),
  },
};
