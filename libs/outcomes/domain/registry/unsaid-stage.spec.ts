import { describe, expect, it } from '@jest/globals';
import { RelationshipStage } from '@rekindle/clients/domain';
import { OutcomeStatus } from './outcome-report';
import { unsaidStage } from './unsaid-stage';

const { TRIAL, APART_AGAIN, MEETING } = RelationshipStage;
const { APART } = OutcomeStatus;
const since = '2026-03-10';
const nothing = { says: null, asOf: null };

describe('a stage that somebody moved to', () => {
  it('can be written down as a report, where none says so', () => {
    expect(unsaidStage({ stage: TRIAL, since }, nothing)).toEqual({ says: 'trial', since });
    expect(unsaidStage({ stage: TRIAL, since }, { says: APART, asOf: since })).toEqual({ says: 'trial', since });
    expect(unsaidStage({ stage: APART_AGAIN, since }, { says: 'together', asOf: '2026-03-01' })).toEqual({ says: 'apart', since });
  });

  it('leaves nothing to write down where a report says the same, or a newer one something else', () => {
    expect(unsaidStage({ stage: TRIAL, since }, { says: 'trial', asOf: '2026-03-01' })).toBeNull();
    expect(unsaidStage({ stage: TRIAL, since }, { says: APART, asOf: '2026-03-11' })).toBeNull();
  });

  it('says nothing of where things stand before a reunion', () => {
    expect(unsaidStage({ stage: MEETING, since }, nothing)).toBeNull();
    expect(unsaidStage({ stage: null, since: null }, nothing)).toBeNull();
  });
});
