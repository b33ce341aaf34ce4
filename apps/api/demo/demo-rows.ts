import { clientsOf } from '@rekindle/clients/api/demo';
import { type DemoPractice, inventedPractice, practiceSizes, stillwater } from '@rekindle/identity/api/demo';
import { Chance, type DemoPart, type Rows } from '@rekindle/platform/demo';
import type { DemoOptions } from './demo-options';
import { clientParts, practiceParts } from './parts';

/** The whole demo for a seed and a day. */
export type Wanted = Pick<DemoOptions, 'clients' | 'inFirst' | 'seed' | 'today'> & { readonly passwordHash: string };

/** Makes all rows, a client at a time. @returns after each, how many clients there are so far */
export function* demoRows(wanted: Wanted, rows: Rows): Generator<number> {
  const { seed } = wanted;
  const now = new Date(`${wanted.today}T00:00:00Z`);
  let made = 0;
  for (const practice of practicesOf(wanted, now)) {
    for (const part of practiceParts) add(part, practice);
    for (const client of clientsOf(practice, seed, now)) {
      for (const part of clientParts) add(part, client);
      yield ++made;
    }
  }

  function add<Subject extends { readonly id: string }>(part: DemoPart<Subject>, subject: Subject): void {
    part.add(subject, { now, rows, chance: Chance.of(seed, part.name, subject.id) });
  }
}

function* practicesOf({ clients: all, inFirst, seed, passwordHash }: Wanted, now: Date): Generator<DemoPractice> {
  let number = 0;
  for (const clients of practiceSizes(all, inFirst, Chance.of(seed, 'sizes'))) {
    number += 1;
    const wanted = { number, clients, now, chance: Chance.of(seed, 'practice', String(number)) };
    yield number === 1 ? stillwater({ ...wanted, passwordHash }) : inventedPractice(wanted);
  }
}
