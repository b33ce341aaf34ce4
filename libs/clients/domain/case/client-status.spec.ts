import { describe, expect, it } from '@jest/globals';
import { ClientStatus, isListed, mayReceiveAutomatedMail, movesFrom } from './client-status';

const every = Object.values(ClientStatus);

describe('where a client stands', () => {
  it.each([
    ['prospect', ['ended']],
    ['invited', ['prospect', 'ended']],
    ['active', ['paused', 'ended']],
    ['paused', ['active', 'ended']],
    ['ended', ['active']],
    ['under-age', []],
    ['merged', []],
    ['erased', []],
  ] as const)('%s leads to %j', (status, moves) => {
    expect(movesFrom(status, true)).toEqual(moves);
  });

  it('goes on, after it was ended, only for whoever had joined', () => {
    expect(movesFrom('ended', false)).toEqual(['prospect']);
  });

  it('never leads to joining, merging or erasing by hand', () => {
    const reached = every.flatMap((status) => [...movesFrom(status, false)]);
    expect(reached.filter((status) => ['active', 'invited', 'merged', 'erased', 'under-age'].includes(status))).toEqual(['active']);
  });

  it('lets nothing be mailed by itself to anybody but those who are coached now', () => {
    expect(every.filter(mayReceiveAutomatedMail)).toEqual(['active']);
  });

  it('keeps off every list whoever was merged or erased', () => {
    expect(every.filter((status) => !isListed(status))).toEqual(['merged', 'erased']);
  });
});
