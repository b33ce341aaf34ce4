import { type SchemaFn, validate } from '@angular/forms/signals';
import { reportFlaw } from '@rekindle/outcomes/domain';
import type { OutcomeReportRowFragment, OutcomeStatus } from '@rekindle/shared/graphql';

/** A report as it stands in the form. */
export interface TypedReport {
  /** Empty until one is chosen. */
  readonly says: OutcomeStatus | '';
  readonly asOf: string;
  /** Empty where nobody knows the day. */
  readonly since: string;
  readonly isUnsure: boolean;
  readonly isPartnersWord: boolean;
}

export const aNewReport = (today: string): TypedReport => ({ says: '', asOf: today, since: '', isUnsure: false, isPartnersWord: false });

/** What a form begins with that corrects a report. */
export function typedAs({ says, asOf, since, isCertain, by }: OutcomeReportRowFragment): TypedReport {
  return { says, asOf, since: since ?? '', isUnsure: !isCertain, isPartnersWord: by === 'PARTNER' };
}

/** @param today the last day that has begun where the client is */
export function reportRules(today: () => string): SchemaFn<TypedReport> {
  return (typed) => {
    validate(typed.says, ({ value }) => (value() === '' ? sentence('status-missing') : undefined));
    validate(typed.asOf, ({ value }) => sentence(reportFlaw({ asOf: value(), since: null }, today())));
    validate(typed.since, ({ value, valueOf }) => {
      if (value() === '') return undefined;
      const flaw = reportFlaw({ asOf: valueOf(typed.asOf), since: value() }, today());
      // What is wrong with the other day is said there.
      return flaw === 'since-after' || reportFlaw({ asOf: value(), since: null }, today()) === 'day-unknown' ? sentence(flaw) : undefined;
    });
  };
}

function sentence(flaw: keyof typeof sentences | null): { kind: string; message: string } | undefined {
  return flaw ? { kind: flaw, message: sentences[flaw]() } : undefined;
}

const sentences = {
  'status-missing': () => $localize`:@@outcomeFlaw.status:Please choose one of the four.`,
  'day-unknown': () => $localize`:@@outcomeFlaw.day:Please choose a day of the calendar.`,
  'day-ahead': () => $localize`:@@outcomeFlaw.ahead:That day is still ahead. Please choose today or a day before it.`,
  'since-after': () => $localize`:@@outcomeFlaw.since:It cannot have begun later than it was so. Please choose an earlier day.`,
};
