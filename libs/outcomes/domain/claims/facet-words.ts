/** What people have in common who are counted, by the codes of what they told at the beginning. */
export interface ClaimFacets {
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
}

const stages: Readonly<Record<string, string>> = {
  separated: 'who had separated',
  'no-contact': 'who were not in contact',
  'in-contact': 'who were in contact',
  meeting: 'who were meeting again',
  trial: 'who were trying again',
  together: 'who were a couple',
  'apart-again': 'who were apart again',
  'moved-on': 'who were letting go',
};

const enders: Readonly<Record<string, string>> = {
  me: 'who had ended it themselves',
  them: 'whose ex had ended it',
  both: 'where both had ended it',
  unclear: 'where it was not clear who had ended it',
};

const lengths: Readonly<Record<string, string>> = {
  'under-6-months': 'less than six months',
  '6-to-12-months': 'six to twelve months',
  '1-to-2-years': 'one to two years',
  '2-to-5-years': 'two to five years',
  '5-to-10-years': 'five to ten years',
  'over-10-years': 'more than ten years',
};

/** Each of them as part of a sentence. @returns what nobody knows under such a code is left out: ask `knowsFacets` first */
export function facetWords({ stage, endedBy, length }: ClaimFacets): readonly string[] {
  const [at, by, long] = [wordsOf(stages, stage), wordsOf(enders, endedBy), wordsOf(lengths, length)];
  return [at && `${at} when they began`, by, long && `who had been together for ${long}`].filter((words) => words !== null);
}

/** Whether every code is one that can be told in words. */
export function knowsFacets({ stage, endedBy, length }: ClaimFacets): boolean {
  return (
    [
      [stages, stage],
      [enders, endedBy],
      [lengths, length],
    ] as const
  ).every(([words, code]) => code === null || Object.hasOwn(words, code));
}

function wordsOf(words: Readonly<Record<string, string>>, code: string | null): string | null {
  return code === null ? null : (words[code] ?? null);
}
