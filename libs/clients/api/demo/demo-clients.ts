import { Chance } from '@rekindle/platform/demo';
import type { DemoPractice } from '@rekindle/identity/api/demo';
import type { DemoClient } from './demo-client';
import { inventedClient } from './invented-client';
import { firstPractice } from './people/everybody';
import { writtenClient } from './written-client';

/** How many clients were written by hand. Stillwater, the first practice, always has them. */
export const writtenClients = firstPractice.length;

/** The clients of a practice, one after the other. @param seed of the whole demo */
export function* clientsOf(practice: DemoPractice, seed: string, now: Date): Generator<DemoClient> {
  for (let number = 1; number <= practice.clients; number++) {
    const chance = Chance.of(seed, 'clients', practice.id, String(number));
    const person = isWritten({ practice, number }) ? firstPractice[number - 1] : undefined;
    yield person ? writtenClient({ person, practice, number, now, chance }) : inventedClient({ practice, number, now, chance });
  }
}

/** Whether somebody was written by hand, and does not only make up the number. */
export function isWritten({ practice, number }: Pick<DemoClient, 'practice' | 'number'>): boolean {
  return practice.number === 1 && number <= writtenClients;
}
