import { type Answer, type AnswerFlaw, type Field, mostCharacters } from '@rekindle/programs/domain';

/** What is wrong with an answer, and what to do. What was typed stays on the device meanwhile. */
export function flawInWords(field: Field, flaw: AnswerFlaw, answer: Answer): string {
  switch (flaw) {
    case 'too-long':
      return tooLong(field, answer);
    case 'malformed':
      return field.kind === 'date-range'
        ? $localize`:@@exerciseFlaw.range:Please choose both days.`
        : $localize`:@@exerciseFlaw.malformed:Please answer this once more. What you wrote is kept on this device.`;
    case 'unreadable':
      return $localize`:@@exerciseFlaw.unreadable:There is a sign in this text that nobody can read. Please type it by hand.`;
    case 'not-offered':
      return $localize`:@@exerciseFlaw.notOffered:Please choose one of the answers.`;
    case 'out-of-range':
      return field.kind === 'date-range'
        ? $localize`:@@exerciseFlaw.order:The last day comes before the first. Please change one of them.`
        : $localize`:@@exerciseFlaw.outOfRange:Please choose something within the range.`;
    case 'too-many':
      return $localize`:@@exerciseFlaw.tooMany:There are more than can be kept. Please remove some.`;
    default:
      return flaw satisfies never;
  }
}

function tooLong(field: Field, answer: Answer): string {
  if (typeof answer !== 'string' || !isText(field.kind)) {
    return $localize`:@@exerciseFlaw.longInRow:One of these texts is too long. Please make it shorter; until then it is kept on this device.`;
  }
  // As the server counts: signs, and not the halves of them.
  const over = [...answer].length - mostCharacters[field.kind];
  return $localize`:@@exerciseFlaw.long:This is ${over}:count: characters too long. Please make it shorter; until then it is kept on this device.`;
}

function isText(kind: string): kind is keyof typeof mostCharacters {
  return kind in mostCharacters;
}
