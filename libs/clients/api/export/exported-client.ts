import type { CaseloadRow } from '../caseload/caseload.repository';

/** The first row of an exported list. An import knows each of these words. */
export const headings = [
  'Name',
  'Pronouns',
  'Address',
  'Status',
  'Stage',
  'Since',
  'Coach',
  'Tags',
  'Added',
  'Invited',
  'Joined',
  'Last active',
];

/** What the ids of a row are called. */
export interface Names {
  readonly coach: ReadonlyMap<string, string>;
  readonly tag: ReadonlyMap<string, string>;
}

/** A client as a row of the file: codes as they are, days as 2026-03-14 in UTC. */
export function rowOf(client: CaseloadRow, names: Names): string[] {
  const { name, pronouns, email, status, stage, stageSince, coachId, tagIds, addedAt, invitedAt, joinedAt, lastActiveAt } = client;
  const tags = tagIds.flatMap((id) => names.tag.get(id) ?? []);
  return [
    ...[name, pronouns ?? '', email, status, stage ?? '', stageSince ?? ''],
    ...[names.coach.get(coachId ?? '') ?? '', tags.join('; ')],
    ...[addedAt, invitedAt, joinedAt, lastActiveAt].map((at) => at?.toISOString().slice(0, 10) ?? ''),
  ];
}
