import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, localDateAt, quietUntil, usualQuiet } from '@rekindle/check-ins/domain';
import { contactsOf, firstDayToAsk } from './contacts';
import { questionsAhead, questionsOf } from './questions';
import { wavesOf } from './wave';
import { hours, origins } from './waves.builder';

const wavesPerClient = fc.tuple(origins, hours);

describe('for every client', () => {
  it('each wave is counted by one question, and none by two', () => {
    fc.assert(
      fc.property(origins, (client) => {
        const counted = questionsOf(wavesOf(client)).flatMap(({ startDay, reunionDay }) => [
          ...(startDay === null ? [] : [`start ${startDay}`]),
          ...(reunionDay === null ? [] : [`reunion ${reunionDay}`]),
        ]);
        expect(counted.sort()).toEqual(
          wavesOf(client)
            .map(({ origin, day }) => `${origin} ${day}`)
            .sort(),
        );
      }),
    );
  });

  it('two waves are asked apart only where more than three weeks lie between them', () => {
    fc.assert(
      fc.property(origins, (client) => {
        const waves = wavesOf(client);
        const near = waves.slice(1).filter(({ on }, place) => daysBetween(waves[place]?.on ?? on, on) <= 21).length;
        expect(questionsOf(waves)).toHaveLength(waves.length - near);
      }),
    );
  });

  it('a question is asked within the window of each wave that it counts for, or of the later one where they do not meet', () => {
    fc.assert(
      fc.property(origins, (client) => {
        const waves = wavesOf(client);
        for (const { startDay, reunionDay, on, from, until } of questionsOf(waves)) {
          const windows = waves.filter(({ origin, day }) => (origin === 'start' ? startDay : reunionDay) === day);
          const meet = windows.every((window) => windows.every((other) => window.from <= other.until));
          for (const window of meet ? windows : windows.slice(-1)) {
            expect([from >= window.from, until <= window.until, on >= from, on <= until]).toEqual([true, true, true, true]);
          }
        }
      }),
    );
  });

  it('no mail comes outside of a window, in quiet hours, or a fourth time', () => {
    fc.assert(
      fc.property(wavesPerClient, fc.integer({ min: -30, max: 60 }), ([client, own], late) => {
        for (const question of questionsOf(wavesOf(client))) {
          const now = new Date(Date.parse(`${question.on}T12:00Z`) + late * 86_400_000);
          const askedOn = firstDayToAsk(question, own, now);
          if (askedOn === null) continue;
          const contacts = contactsOf({ askedOn, until: question.until }, own);
          expect(contacts.length).toBeLessThanOrEqual(3);
          for (const { dueAt, expiresAt } of contacts) {
            const day = localDateAt(own.zone, dueAt);
            expect([day >= question.from, day <= question.until, dueAt < expiresAt]).toEqual([true, true, true]);
            expect(quietUntil(usualQuiet, own.zone, dueAt)).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what was asked is not asked again, and nothing that is over is', () => {
    fc.assert(
      fc.property(origins, fc.nat({ max: 9 }), ({ startedOn, reunionOn }, place) => {
        const waves = wavesOf({ startedOn, reunionOn });
        const question = questionsOf(waves)[place];
        if (!question) return;
        const ahead = questionsAhead(waves, [{ ...question, askedOn: question.on }], question.on);
        for (const { startDay, reunionDay, until } of ahead) {
          expect(until >= question.on).toBe(true);
          expect([startDay, reunionDay].filter((day) => day !== null)).not.toHaveLength(0);
          if (question.startDay !== null) expect(startDay).not.toBe(question.startDay);
          if (question.reunionDay !== null) expect(reunionDay).not.toBe(question.reunionDay);
        }
      }),
    );
  });
});
