import { importFields, ImportField, type ImportMapping } from './import-field';

/**
 * What the columns of a file probably are, from their headings: in English and as other programs call them when they export. Each
 * field is given once, to the column that fits best.
 */
export function guessMapping(headings: readonly string[]): ImportMapping {
  const words = headings.map(wordsOf);
  const guesses = headings.map((): ImportField | null => null);
  for (const isFit of [isCalled, isLike]) {
    for (const field of importFields) {
      if (guesses.includes(field)) continue;
      const column = words.findIndex((heading, index) => guesses[index] === null && isFit(field, heading));
      if (column >= 0) guesses[column] = field;
    }
  }
  const hasParts = guesses.includes(ImportField.FIRST_NAME) && guesses.includes(ImportField.LAST_NAME);
  // Two ways to say the name would quarrel; the two halves are never the name of something else.
  return hasParts ? guesses.map((field) => (field === ImportField.NAME ? null : field)) : guesses;
}

const isCalled = (field: ImportField, heading: string) => names[field].includes(heading);
const isLike = (field: ImportField, heading: string) => likenesses[field]?.test(heading) ?? false;

// "E-mail_Address (1)" and "firstName" are the same words as "e mail address 1" and "first name".
function wordsOf(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const names: Record<ImportField, readonly string[]> = {
  name: [
    'name',
    'full name',
    'client',
    'client name',
    'contact',
    'contact name',
    'display name',
    'customer',
    'customer name',
    'vollständiger name',
  ],
  'first-name': ['first name', 'firstname', 'given name', 'forename', 'first', 'preferred name', 'vorname'],
  'last-name': ['last name', 'lastname', 'surname', 'family name', 'last', 'nachname'],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'address',
    'mail',
    'e mail 1 value',
    'primary email',
    'email 1',
    'client email',
    'e mail adresse',
  ],
  pronouns: ['pronouns', 'pronoun', 'preferred pronouns', 'pronomen'],
  status: ['status', 'client status', 'state', 'lifecycle stage', 'contact status'],
  stage: ['stage', 'relationship stage', 'relationship', 'relationship status'],
  'stage-since': ['since', 'stage since', 'relationship stage since'],
  tags: ['tags', 'tag', 'labels', 'label', 'groups', 'group membership', 'categories', 'category'],
  coach: ['coach', 'coach email', 'coach s email', 'owner', 'contact owner', 'assigned to', 'practitioner', 'therapist', 'counselor'],
  added: [
    'added',
    'added on',
    'date added',
    'created',
    'created at',
    'created on',
    'create date',
    'creation date',
    'signed up',
    'since date',
    'client since',
    'registered',
  ],
};

const likenesses: Partial<Record<ImportField, RegExp>> = {
  email: /\be ?mail\b/u,
  'first-name': /\b(first|given) ?name\b/u,
  'last-name': /\b(last|family|sur) ?name\b/u,
  name: /^(?!.*\b(first|last|given|family|company|business|user|partner|ex|coach|tag)\b).*\bname\b/u,
  pronouns: /\bpronouns?\b/u,
  tags: /\b(tags|labels)\b/u,
  added: /\b(added|created)\b/u,
};
