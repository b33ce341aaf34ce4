import type { Person } from '@rekindle/identity/api/testing';
import type { TestPlatform } from '@rekindle/platform/testing';
import { CountingService } from '../cases/counting.service';

const window = 'day people shownAs median lower upper';

/** What specs about figures ask. */
export const figures = {
  of: `query ($filter: OutcomeFilterInput!) { outcomeFigures(filter: $filter) { asOf people hidden unconfirmed
    curves { kind people shownAs endsAt times atRisk censored lines { code events shares lower upper total } median medianLower medianUpper medianFollowUp }
    horizon { days shownAs of share lower upper reunions movedOn open } followUp { days asked known unknown share trust worst best }
    measures { code windows { ${window} } } engagement { ${window} } } }`,
  choices: `{ outcomeChoices { programs { id name } coaches { id name } firstYear lastYear } }`,
} as const;

/** Counts everybody of a practice about whom something was written, as the round of the worker does. */
export async function countOutcomes(api: TestPlatform, { practiceId }: Pick<Person, 'practiceId'>): Promise<void> {
  await api.within({ practiceId }, () => api.get(CountingService).countAllDue());
}
