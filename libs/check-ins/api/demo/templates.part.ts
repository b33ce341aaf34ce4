import { RelationshipStage } from '@rekindle/clients/domain';
import type { DemoPractice } from '@rekindle/identity/api/demo';
import { type DemoPart, table } from '@rekindle/platform/demo';
import { type PlanPart, proposedParts } from '@rekindle/check-ins/domain';

const templates = table('app.check_in_template', 'practice_id', 'id', 'name', 'parts', 'created_at');

const { SEPARATED, IN_CONTACT, TRIAL, TOGETHER } = RelationshipStage;

// The plans that a practice reaches for most often, under names that its coaches would give them.
const kept = [
  { name: 'First two weeks', parts: proposedParts(SEPARATED, 1) },
  { name: 'Quiet weeks', parts: withWriting(proposedParts(SEPARATED, 30), 'What was yours alone this week?') },
  { name: 'In touch again', parts: proposedParts(IN_CONTACT, 1) },
  { name: 'Trying again', parts: proposedParts(TRIAL, 1) },
  { name: 'Together', parts: proposedParts(TOGETHER, 1) },
];

/** What a practice has kept of its plans, to use them for the next client. */
export const templatesKept: DemoPart<DemoPractice> = {
  name: 'check-ins.templates',
  tables: [templates],
  add({ id: practice_id, openedAt }, { rows, chance }) {
    for (const { name, parts } of kept)
      rows.add(templates, { practice_id, id: chance.id(openedAt), name, parts: JSON.stringify(parts), created_at: openedAt });
  },
};

function withWriting(parts: readonly PlanPart[], words: string): PlanPart[] {
  return parts.map((part) => (part.id === 'weekly' ? { ...part, writing: { words } } : part));
}
