// Many times what the longest program or exercise needs: whatever is larger is something else.
const mostBytes = 1_000_000;

/** The text of a file that somebody has chosen. @param tooLarge what to say of one that cannot be meant @throws Error with that message */
export async function textOf(file: Pick<File, 'size' | 'text'>, tooLarge: string): Promise<string> {
  if (file.size > mostBytes) throw new Error(tooLarge);
  return file.text();
}

/** The file in a box, and the box emptied: the same one can be chosen again, once it was corrected. */
export function takeFile(box: HTMLInputElement): File | undefined {
  const [file] = box.files ?? [];
  box.value = '';
  return file;
}

/** Said of a file that this version cannot know. */
export function newerInWords(): string {
  return $localize`:@@importProgram.newer:This file was written by a newer Rekindle. Please load this page again, then choose it once more.`;
}

/** What is wrong at a place in a file, after `"title" is missing`; where it says nothing of a name, something else stands there. */
export function whyInWords(why: string): string {
  const [, name, how] = /^"(\w+)" is (.*)$/.exec(why) ?? [];
  if (!name) return $localize`:@@importProgram.noObject:something else stands here. Please correct the file and choose it again.`;
  return how === 'missing'
    ? $localize`:@@importProgram.missing:“${name}:name:” is missing. Please correct the file and choose it again.`
    : $localize`:@@importProgram.wrong:“${name}:name:” is not what it should be. Please correct the file and choose it again.`;
}

/** Of the file as a whole. */
export function inFileInWords(why: string): string {
  return $localize`:@@importProgram.inFile:In this file, ${whyInWords(why)}:what:`;
}
