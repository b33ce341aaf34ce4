import type { ClientOverviewQuery } from '@rekindle/shared/graphql';
import { aClientWhoJoined } from './a-client';

type Overview = ClientOverviewQuery['client'];

/** What the page of a client asks for first. */
export const aPageOf = (client: Overview = anOverview()): ClientOverviewQuery => ({
  ...{ client, tags: [{ id: 't1', name: 'evenings' }] },
  customFields: [{ id: 'f1', name: 'Found us through', kind: 'TEXT', choices: [], isArchived: false }],
});

/** Tomasz, who agreed to what is needed, took back a mail, and told some things. */
export function anOverview(about: Partial<Overview> = {}): Overview {
  return {
    client: aClientWhoJoined(),
    consents: [
      { kind: 'TERMS', decision: 'GIVEN', recordedAt: '2026-03-01T09:00:00Z' },
      { kind: 'SPECIAL_CATEGORY', decision: 'GIVEN', recordedAt: '2026-03-01T09:01:00Z' },
      { kind: 'CHECK_IN_MAIL', decision: 'WITHDRAWN', recordedAt: '2026-03-05T09:00:00Z' },
    ],
    ...{ consentedAt: '2026-03-01T09:01:00Z', completedAt: '2026-03-01T09:05:00Z' },
    ...{ country: 'PT', timeZone: 'Europe/Lisbon', mailHour: 8, nickname: 'the bear' },
    facts: [
      { kind: 'BREAKUP', codes: ['parted'], happenedOn: '2026-01-01', happenedPrecision: 'MONTH' },
      { kind: 'ENDED_BY', codes: ['them'], happenedOn: '2026-03-01', happenedPrecision: 'DAY' },
      { kind: 'TIES', codes: ['children', 'home'], happenedOn: '2026-03-01', happenedPrecision: 'DAY' },
      { kind: 'GOAL', codes: ['not-sure'], happenedOn: '2026-03-01', happenedPrecision: 'DAY' },
    ],
    ...{ earlierFacts: [], stages: [], alerts: [], values: [] },
    ...about,
  };
}
