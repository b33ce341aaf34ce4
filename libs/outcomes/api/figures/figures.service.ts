import { Injectable } from '@nestjs/common';
import { localDateAt } from '@rekindle/check-ins/domain';
import { OutcomesHidden } from '@rekindle/outcomes/domain';
import type { OutcomeChoicesType, OutcomeFiguresType } from './outcome-figures.type';
import type { OutcomeFilterInput } from './outcome-filter.input';

/** What came of the work of a practice, in figures. */
@Injectable()
export class FiguresService {
  async of(filter: OutcomeFilterInput): Promise<OutcomeFiguresType> {
    void filter;
    const asOf = localDateAt('UTC', new Date());
    return {
      ...{ asOf, people: 0, hidden: OutcomesHidden.TOO_FEW, curves: [], horizon: null, followUp: null },
      ...{ measures: [], engagement: [], unconfirmed: 0 },
    };
  }

  async choices(): Promise<OutcomeChoicesType> {
    return { programs: [], coaches: [], firstYear: null, lastYear: null };
  }
}
