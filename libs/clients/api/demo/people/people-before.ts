import { places, type WrittenPerson } from './written-person';

/** Those who only asked, who are invited, who rest, and who have finished. */
export const peopleBefore: readonly WrittenPerson[] = [
  {
    name: 'Clementine Baptiste',
    pronouns: 'she/her',
    place: places.paris,
    coach: 0,
    story: 'asked',
    lately: 2,
    tags: ['through a friend'],
  },
  { name: 'Viggo Halvorsen', pronouns: null, place: places.oslo, coach: 1, story: 'asked', lately: 11 },
  { name: 'Nasrin Ebrahimi', pronouns: 'she/her', place: places.dubai, coach: 2, story: 'asked', lately: 24 },
  { name: 'Theodora Vale', pronouns: 'she/her', place: places.london, coach: 0, story: 'invited', lately: 1 },
  { name: 'Pascal Nkemelu', pronouns: null, place: places.lagos, coach: 1, story: 'invited', lately: 4 },
  { name: 'Min-jun Ahn', pronouns: 'he/him', place: places.seoul, coach: 2, story: 'invited', lately: 8, tags: ['evenings'] },
  { name: 'Robin Castellane', pronouns: null, place: places.madrid, coach: 1, story: 'not-an-adult', lately: 61 },
  { name: 'Gideon Frost', pronouns: null, place: places.denver, coach: 2, story: 'never-came', lately: 74 },
  {
    name: 'Alma Jaramillo',
    pronouns: 'she/her',
    place: places.bogota,
    coach: 0,
    story: 'resting',
    tags: ['shares children'],
    nickname: 'the other half of the calendar',
  },
  {
    ...{ name: 'Isidore Lacroix', pronouns: 'he/him', place: places.toronto, coach: 1, story: 'resting' },
    alerts: [{ text: 'His father is dying. Coaching rests until he writes; no reminders of any kind.', daysAgo: 12 }],
  },
  { name: 'Zainab Lawal', pronouns: 'she/her', place: places.london, coach: 2, story: 'resting', tags: ['long distance'] },
  { name: 'Signe Overgaard', pronouns: 'she/her', place: places.stockholm, coach: 0, story: 'lasting-well', nickname: 'the sailor' },
  { name: 'Bongani Maseko', pronouns: 'he/him', place: places.capeTown, coach: 1, story: 'lasting-well', tags: ['shares a home'] },
  { name: 'Florian Hochstetter', pronouns: 'he/him', place: places.vienna, coach: 2, story: 'moved-on-well' },
  {
    ...{
      name: 'Chandra Velloso',
      pronouns: 'she/her',
      place: places.saoPaulo,
      coach: 0,
      story: 'moved-on-well',
      tags: ['second time here'],
    },
    alerts: [
      {
        text: 'The wedding of her sister is on the same day as their anniversary.',
        daysAgo: 150,
        done: { daysAgo: 138, reason: 'She danced.' },
      },
    ],
  },
  { name: 'Oluwaseun Bright', pronouns: 'he/him', place: places.lagos, coach: 1, story: 'moved-on-well' },
  { name: 'Magdalena Szulc', pronouns: 'she/her', place: places.warsaw, coach: 2, story: 'apart-and-on', nickname: 'Orion' },
];
