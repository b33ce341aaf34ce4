import { daysBetween } from '@rekindle/check-ins/domain';
import { partOf, RelationshipStage } from '@rekindle/clients/domain';
import type { GuidePart, Prompt } from './prompt';
import { promptsFor } from './prompts';

const firstDay = '2026-01-01';

/**
 * The question for tonight: the same all day on every device, and each of a part once before one comes again.
 *
 * @param day `2026-03-10`, where the client is
 * @param stage null where nobody has told one
 * @param another how often the client has asked for another one
 */
export function questionFor(day: string, stage: RelationshipStage | null, another = 0): Prompt {
  const asked = promptsFor(partToWriteAbout(stage));
  const turn = (daysBetween(firstDay, day) + another) % asked.length;
  const question = asked.at(turn);
  if (!question) throw new RangeError(`No question is written for ${stage ?? 'somebody whose stage is not known'}.`);
  return question;
}

// Whoever has moved on is not asked about two people.
function partToWriteAbout(stage: RelationshipStage | null): GuidePart {
  if (stage === null) return 1;
  return stage === RelationshipStage.MOVED_ON ? 2 : partOf(stage);
}
