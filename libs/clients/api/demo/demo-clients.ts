import { Chance } from '@rekindle/platform/demo';
import type { DemoPractice } from '@rekindle/identity/api/demo';
import type { DemoClient } from './demo-client';
import { formerClient, inventedClient } from './invented-client';
import { firstPractice } from './people/everybody';
import { writtenClient } from './written-client';

/** How many clients were written by hand. Stillwater, the first practice, always has them. */
export const writtenClients = firstPractice.length;

/** How many have finished there within two years, so that there is something to see of outcomes. It always has them too. */
export const formerClients = 120;

/** The clients of a practice, one after the other. @param seed of the whole demo */
export function* clientsOf(practice: DemoPractice, seed: string, now: Date): Generator<DemoClient> {
  for (let number = 1; number <= practice.clients; number++) {
    const chance = Chance.of(seed, 'clients', practice.id, String(number));
    const person = isWritten({ practice, number }) ? firstPractice[number - 1] : undefined;
    if (person) yield writtenClient({ person, practice, number, now, chance });
    else yield (isFormer({ practice, number }) ? formerClient : inventedClient)({ practice, number, now, chance });
  }
}

/** Whether somebody was written by hand, and does not only make up the number. */
export function isWritten({ practice, number }: Pick<DemoClient, 'practice' | 'number'>): boolean {
  return practice.number === 1 && number <= writtenClients;
}

/** Whether somebody is one of those who had finished before, of whom everything is known that was answered. */
export function isFormer({ practice, number }: Pick<DemoClient, 'practice' | 'number'>): boolean {
  return practice.number === 1 && number > writtenClients && number <= writtenClients + formerClients;
}
