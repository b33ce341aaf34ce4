import { FactKind, type IntakeQuestion } from '@rekindle/clients/domain';
import { type Stage, stageInWords } from '../../stage-words';
import { type Status, statusInWords } from '../../status-words';
import { type TimelineArea, type TimelineKind } from '../../timeline-kinds';
import { consentName } from '../consents-in-words';
import { factInWords, factName } from '../facts-in-words';

const people = (kind: string, icon: TimelineKind['icon'], words: TimelineKind['words']): TimelineKind => ({
  ...{ kind: `clients.${kind}`, group: 'case', icon, words },
});

/** What this area lays on the timeline: how somebody came in, where they stand, what was agreed and told, and what coaches wrote. */
export const timelineArea: TimelineArea = {
  groups: [
    { code: 'notes', word: $localize`:@@timelineGroup.notes:Notes` },
    { code: 'relationship', word: $localize`:@@timelineGroup.relationship:Relationship` },
    { code: 'case', word: $localize`:@@timelineGroup.case:Case` },
  ],
  kinds: [
    {
      ...{ kind: 'clients.note-written', group: 'notes', icon: 'edit_note', text: 'coach' },
      words: ({ isOwn, actor }) =>
        isOwn ? $localize`:@@timeline.yourNote:Your note` : $localize`:@@timeline.noteBy:Note by ${actor ?? ''}:name:`,
    },
    {
      ...{ kind: 'clients.alert-pinned', group: 'notes', icon: 'flag', text: 'coach', isAttention: true },
      words: () => $localize`:@@timeline.pinned:Pinned`,
    },
    {
      ...{ kind: 'clients.alert-dismissed', group: 'notes', icon: 'check_circle', text: 'coach' },
      words: () => $localize`:@@timeline.dismissed:Dismissed what was pinned`,
    },
    {
      ...{ kind: 'clients.stage-moved', group: 'relationship', icon: 'show_chart' },
      words: ({ codes: [stage = ''] }) => $localize`:@@timeline.stage:Now: ${stageInWords(keyOf(stage) as Stage)}:stage:`,
    },
    {
      ...{ kind: 'clients.fact-recorded', group: 'relationship', icon: 'edit_note' },
      words: ({ codes: [kind = '', ...codes] }) => `${factName(keyOf(kind))}: ${factInWords(keyOf(kind), codes)}`,
    },
    {
      ...{ kind: 'clients.intake-completed', group: 'relationship', icon: 'check_circle' },
      words: () => $localize`:@@timeline.begun:Answered the first questions`,
    },
    {
      ...{ kind: 'clients.answer-corrected', group: 'relationship', icon: 'history' },
      words: ({ codes: [question = ''] }) => $localize`:@@timeline.corrected:Corrected an answer: ${questionName(question)}:question:`,
    },
    people('invited', 'mail', () => $localize`:@@timeline.invited:Invitation mailed`),
    people('joined', 'person', () => $localize`:@@timeline.joined:Accepted the invitation`),
    people('added', 'person_add', () => $localize`:@@timeline.added:Put on the list`),
    people('imported', 'upload', () => $localize`:@@timeline.imported:Came in with a list`),
    people('merged', 'group', () => $localize`:@@timeline.merged:Merged with a duplicate`),
    people('turned-away', 'info', () => $localize`:@@timeline.turnedAway:Said that they are under 18`),
    people('status-moved', 'group', ({ codes: [, to = ''] }) => statusInWords(keyOf(to) as Status).word),
    people('coach-assigned', 'group', ({ text }) =>
      text ? $localize`:@@timeline.assigned:Coached by ${text}:name: from here on` : $localize`:@@timeline.unassigned:Nobody assigned`,
    ),
    people(
      'consent-given',
      'check',
      ({ codes: [kind = ''] }) => $localize`:@@timeline.agreed:Agreed: ${consentName(keyOf(kind))}:consent:`,
    ),
    people(
      'consent-withdrawn',
      'undo',
      ({ codes: [kind = ''] }) => $localize`:@@timeline.withdrew:Took back: ${consentName(keyOf(kind))}:consent:`,
    ),
  ],
};

/** "no-contact" as the api writes it: NO_CONTACT. */
function keyOf(code: string): string {
  return code.toUpperCase().replaceAll('-', '_');
}

function questionName(question: string): string {
  const isFact = (Object.values(FactKind) as string[]).includes(question);
  return isFact ? factName(keyOf(question)) : (questions[question as IntakeQuestion]?.() ?? '');
}

const questions: Partial<Record<IntakeQuestion, () => string>> = {
  country: () => $localize`:@@question.country:where they live`,
  'time-zone': () => $localize`:@@question.zone:their time zone`,
  'mail-hour': () => $localize`:@@question.hour:when mail may come`,
  nickname: () => $localize`:@@question.nickname:what they call the other person`,
};
