import { type DemoClient, isFormer, isWritten } from '@rekindle/clients/api/demo';
import { Chance } from '@rekindle/platform/demo';
import { closeness, selfWorth, weeklyChecks } from '@rekindle/measures/domain';
import { answered, type DemoSitting } from './demo-sitting';
import { type Evening, eveningsOf, stageAt } from './evenings';
import { levelsOver } from './levels';
import { type Particulars, particulars } from './particulars';

const known = new WeakMap<DemoClient, readonly DemoSitting[]>();

/**
 * What somebody has answered, the earliest first: who was written by hand or has finished before all of it, who only makes up the number a few
 * of the last weeks.
 */
export function sittingsOf(client: DemoClient): readonly DemoSitting[] {
  // Whoever acts on answers asks again for the same.
  const sittings = known.get(client) ?? invented(client);
  known.set(client, sittings);
  return sittings;
}

const lastEvenings = 3;
const shareAskedMonthly = 0.6;

function invented(client: DemoClient): readonly DemoSitting[] {
  if (!client.begunAt) return [];
  // Not the chance of one part: whoever acts on these answers must find the same ones.
  const chance = Chance.of(client.id, 'measures.sittings');
  const isWhole = isWritten(client) || isFormer(client);
  const own: Particulars = (isWritten(client) ? particulars[client.name] : null) ?? {};
  const { late = chance.between(0, 6), said = [], leavesOpen = false, missesNoWeek = false } = own;
  const evenings = eveningsOf(client, late, chance).slice(isWhole ? 0 : -lastEvenings);
  const isAskedMonthly = isWhole && chance.happens(shareAskedMonthly);
  return levelsOver(client, evenings, chance).flatMap(({ evening, levels }) => {
    const saidNow = said.filter(({ on }) => evenings.at(on) === evening);
    const isLeft = leavesOpen && evening === evenings.at(-1);
    const isCertain = missesNoWeek || isLeft || saidNow.length > 0;
    if (!isCertain && !chance.happens(shareAnswered(evening))) return [];
    const needed = saidNow.map(({ questionnaire }) => questionnaire);
    const asked = [...weekly(client, evening, needed, chance), ...monthly(evening, isAskedMonthly)];
    return answered({ evening, asked, levels, said: saidNow, leavesOpen: isLeft }, chance);
  });
}

/** How many answer: nearly all on the first evening, two of three in the first weeks, fewer than half from the eighth on. */
function shareAnswered({ week }: Evening): number {
  return week === 0 ? 0.95 : 0.66 - 0.2 * Math.min(1, Math.max(0, (week - 3) / 5));
}

// Whoever is tired leaves the last ones for another day.
const shareOfFurther = 0.93;

function weekly(client: DemoClient, { at }: Evening, needed: readonly string[], chance: Chance): string[] {
  const checks = weeklyChecks(stageAt(client, at));
  return checks.filter((code, index) => index === 0 || needed.includes(code) || chance.happens(shareOfFurther));
}

function monthly({ week }: Evening, isAskedMonthly: boolean): string[] {
  return week === 0 || (isAskedMonthly && week % 4 === 0) ? [closeness.code, selfWorth.code] : [];
}
