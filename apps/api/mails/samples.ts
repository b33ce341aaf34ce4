import {
  colleagueInvitationLetter,
  invitationLetter,
  noticeLetter,
  passwordResetLetter,
  signInLinkLetter,
  signUpLetter,
} from '@rekindle/identity/api';
import { checkInLetter, type CheckInWords, digestLetter, nudgeLetter } from '@rekindle/check-ins/api';
import { askingLetter, rememberingLetter, type WaveWords } from '@rekindle/outcomes/api';
import type { Along, Letter, Mail, MailKind } from '@rekindle/platform/mail';
import { dueSoonLetter, newStepLetter, rememberedLetter, stillOpenLetter } from '@rekindle/programs/api';
import { answeredLetter, type ToClient } from '@rekindle/review/api';
import { flagLetter, lookAtLinesLetter } from '@rekindle/safety/api';

/** A letter with data such as it has in life: what the previews show and what every mail is tested with. */
export interface Sample {
  readonly name: string;
  readonly kind: MailKind;
  /** What it says where it is a line of a check-in. */
  readonly line: string | undefined;
  readonly mail: Mail;
  /** The same mail with each text that came from outside replaced. */
  readonly with: (typed: string) => Mail;
}

const token = '#AZPK3wAAcACAAAAAAAAAAQ0m5pQx7vJc8Rk2yTn4Ws9Zb6Lh1Gd3Fe5Ua7Io0Pq2';
const tomasz = { name: 'Tomasz Wieland', email: 'tomasz@client.example' };
const ines = { name: 'Ines Halloran', email: 'ines@practice.example' };

const checkIn: CheckInWords = {
  ...tomasz,
  practiceName: 'Stillwater',
  first: { id: 'pulse', ask: 'faces', words: 'How was today?' },
  url: 'https://portal.example/c/AZPK3wAAcACAAAAAAAAAAQ0m5pQx7vJc8Rk2yTn4Ws9Zb6Lh1Gd3Fe5Ua7Io0Pq2',
  until: 'Wednesday at 13:00',
  when: 'at 19:00, Berlin time',
  helpUrl: 'https://portal.example/help',
  settingsUrl: 'https://portal.example/more/check-ins',
  stopUrl: 'https://portal.example/u/AZPK3wAAcACAAAAAAAAAAQ0m5pQx7vJc8Rk2yTn4Ws9Zb6Lh1Gd3Fe5Ua7Io0Pq2',
  isSlowed: false,
};

const wave: WaveWords = {
  ...tomasz,
  practiceName: 'Stillwater',
  url: 'https://portal.example/w/AZPK3wAAcACAAAAAAAAAAQ0m5pQx7vJc8Rk2yTn4Ws9Zb6Lh1Gd3Fe5Ua7Io0Pq2',
  until: '12 March',
  helpUrl: checkIn.helpUrl,
  settingsUrl: 'https://portal.example/more/later-questions',
  stopUrl: checkIn.stopUrl,
};

const exercise: ToClient = {
  ...tomasz,
  practiceName: 'Stillwater',
  url: 'https://portal.example/exercises/019a1383-dc00-8d01-8bd9-4a715307bef1',
  stopUrl: checkIn.stopUrl,
};

const clientIds = Array.from({ length: 9 }, (_, index) => `019a1383-dc00-8d01-8bd9-4a715307bef${index}`);
const digest = {
  ...ines,
  clientsUrl: 'https://coach.example/clients',
  todayUrl: 'https://coach.example/',
  settingsUrl: 'https://coach.example/settings/mail',
  stopUrl: 'https://portal.example/u/AZPK3wAAcACAAAAAAAAAAQ0m5pQx7vJc8Rk2yTn4Ws9Zb6Lh1Gd3Fe5Ua7Io0Pq2',
};

/** Every letter, each at least once; a spec names those that are missing. */
export const samples: readonly Sample[] = [
  sampleOf(signUpLetter, { ...ines, practiceName: 'Stillwater', url: `https://coach.example/confirm${token}` }),
  sampleOf(signInLinkLetter, { email: ines.email, url: `https://coach.example/sign-in/link${token}` }),
  sampleOf(passwordResetLetter, { email: ines.email, url: `https://coach.example/new-password${token}` }),
  sampleOf(noticeLetter, { email: ines.email, kind: 'password-changed', url: 'https://coach.example/forgot-password' }),
  sampleOf(colleagueInvitationLetter, {
    name: 'Marek Lind',
    email: 'marek@practice.example',
    practiceName: 'Stillwater',
    invitedBy: ines.name,
    url: `https://coach.example/invitation${token}`,
  }),
  sampleOf(invitationLetter, {
    ...tomasz,
    practiceName: 'Stillwater',
    invitedBy: ines.name,
    url: `https://portal.example/invitation${token}`,
  }),
  sampleOf(checkInLetter, checkIn),
  sampleOf(checkInLetter, { ...checkIn, isSlowed: true, first: { id: 'done', ask: 'line', words: 'One thing you did for yourself' } }),
  sampleOf(checkInLetter, checkIn, {
    lines: [newStepLetter, answeredLetter].flatMap(({ line }) =>
      line ? [{ says: line.says, links: [{ says: line.link, url: line.leadsTo(exercise) }] }] : [],
    ),
    stops: [{ says: 'Stop reminders', url: exercise.stopUrl }],
  }),
  sampleOf(nudgeLetter, checkIn),
  ...[dueSoonLetter, stillOpenLetter, rememberedLetter, answeredLetter, newStepLetter].map((letter) => sampleOf(letter, exercise)),
  ...[askingLetter, rememberingLetter].map((letter) => sampleOf(letter, wave)),
  sampleOf(digestLetter, {
    ...digest,
    tidings: [
      { kind: 'weekly', count: 1, clientIds: clientIds.slice(0, 1) },
      { kind: 'stopped', count: 1, clientIds: clientIds.slice(1, 2) },
    ],
  }),
  sampleOf(digestLetter, {
    ...digest,
    tidings: [
      { kind: 'answered', count: 10, clientIds },
      { kind: 'waiting', count: 2, clientIds: clientIds.slice(0, 2) },
      { kind: 'silent', count: 1, clientIds: clientIds.slice(2, 3) },
    ],
  }),
  sampleOf(flagLetter, { ...ines, haste: 'now', url: 'https://coach.example/clients/019a1383-dc00-8d01-8bd9-4a715307bef1' }),
  sampleOf(flagLetter, { ...ines, haste: 'today', url: 'https://coach.example/clients/019a1383-dc00-8d01-8bd9-4a715307bef1' }),
  sampleOf(lookAtLinesLetter, { email: ines.email, count: 3, url: 'https://coach.example/settings/lines' }),
];

function sampleOf<Data extends object>(letter: Letter<Data>, data: Data, along?: Along): Sample {
  const typed = ['name', 'practiceName', 'invitedBy', 'email'];
  const replaced = (text: string) =>
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typed.includes(key) ? text : value]));
  const { name, kind, line } = letter;
  return { name, kind, line: line?.says, mail: letter.write(data, along), with: (text) => letter.write(replaced(text) as Data, along) };
}
