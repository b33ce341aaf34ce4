import { applyEach, type SchemaFn, validate } from '@angular/forms/signals';
import { CheckInEvent, isLocalDate, isLocalTime, leastDaysAfter, planLimits } from '@rekindle/check-ins/domain';
import { ownWords, type TypedPart, type TypedPlan, type TypedQuestion } from './typed-plan';

const missing = (message: string) => ({ kind: 'missing', message });
const isWithin = (value: number | null, least: number, most: number) =>
  value !== null && Number.isInteger(value) && value >= least && value <= most;

/** What a plan needs before it can be counted with; the server knows more. */
export const planRules: SchemaFn<TypedPlan> = (plan) => {
  partsRules(plan.parts);
  validate(plan.at, ({ value }) => timeFlaw(value()));
  validate(plan.startsOn, ({ value }) =>
    isLocalDate(value()) ? undefined : missing($localize`:@@planFlaw.start:Please choose the first day.`),
  );
  validate(plan.endsOn, ({ value, valueOf }) =>
    value() === '' || value() >= valueOf(plan.startsOn)
      ? undefined
      : missing($localize`:@@planFlaw.end:Please choose a day after the first one, or leave it empty.`),
  );
  validate(plan.quiet.from, ({ value, valueOf }) => (valueOf(plan.quiet.isKept) ? timeFlaw(value()) : undefined));
  validate(plan.quiet.until, ({ value, valueOf }) => {
    if (!valueOf(plan.quiet.isKept)) return undefined;
    return value() === valueOf(plan.quiet.from)
      ? missing($localize`:@@planFlaw.quiet:Please choose another end. Without quiet hours, switch them off.`)
      : timeFlaw(value());
  });
};

/** The same of its parts alone. */
export const partsRules: SchemaFn<readonly TypedPart[]> = (parts) => {
  validate(parts, ({ value }) => (value().length > 0 ? undefined : missing($localize`:@@planFlaw.noPart:Please add something to ask.`)));
  applyEach(parts, partRules);
  validate(parts, ({ value }) =>
    value().filter(({ writing }) => writing.choice !== '').length < 2
      ? undefined
      : missing($localize`:@@planFlaw.offers:A plan offers one thing to write about. Please take one of them out.`),
  );
};

const partRules: SchemaFn<TypedPart> = (part) => {
  validate(part.weekdays, ({ value, valueOf }) =>
    valueOf(part.every) !== 'WEEK' || value().length > 0
      ? undefined
      : missing($localize`:@@planFlaw.weekdays:Please choose at least one day of the week.`),
  );
  validate(part.weeks, ({ value, valueOf }) =>
    valueOf(part.every) !== 'WEEKS' || isWithin(value(), 2, 12)
      ? undefined
      : missing($localize`:@@planFlaw.weeks:Please choose between 2 and 12 weeks.`),
  );
  validate(part.day, ({ value, valueOf }) =>
    valueOf(part.every) !== 'MONTH' || isWithin(value(), 1, 31)
      ? undefined
      : missing($localize`:@@planFlaw.day:Please choose a day between 1 and 31.`),
  );
  validate(part.days, ({ value, valueOf }) => {
    const least = leastDaysAfter(CheckInEvent[valueOf(part.event)]);
    return valueOf(part.every) !== 'EVENT' || isWithin(value(), least, 365)
      ? undefined
      : missing($localize`:@@planFlaw.days:Please choose between ${least}:least: and 365 days.`);
  });
  validate(part.questions, ({ value }) =>
    value().length > 0 ? undefined : missing($localize`:@@planFlaw.noQuestion:Please add a question, or take this part out.`),
  );
  applyEach(part.questions, questionRules);
  validate(part.writing.words, ({ value, valueOf }) => {
    if (valueOf(part.writing.choice) !== ownWords) return undefined;
    const length = [...value().trim()].length;
    if (length === 0) return missing($localize`:@@planFlaw.offer:Please write down what you offer to write about.`);
    return length > planLimits.words ? missing($localize`:@@planFlaw.offerLong:Please use at most 200 characters.`) : undefined;
  });
};

const questionRules: SchemaFn<TypedQuestion> = (question) => {
  validate(question.words, ({ value, valueOf }) =>
    valueOf(question.ask) === 'QUESTIONNAIRE' || value().trim()
      ? undefined
      : missing($localize`:@@planFlaw.words:Please write down what is asked.`),
  );
  for (const end of [question.low, question.high])
    validate(end, ({ value, valueOf }) =>
      valueOf(question.ask) !== 'SCALE' || value().trim()
        ? undefined
        : missing($localize`:@@planFlaw.ends:Please say in a word or two what this end means.`),
    );
  validate(question.code, ({ value, valueOf }) =>
    valueOf(question.ask) !== 'QUESTIONNAIRE' || value() ? undefined : missing($localize`:@@planFlaw.code:Please choose a questionnaire.`),
  );
};

function timeFlaw(time: string) {
  return isLocalTime(time) ? undefined : missing($localize`:@@planFlaw.time:Please choose an hour, such as 19:00.`);
}
