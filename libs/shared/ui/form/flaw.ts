/** What a form can object to before it asks the server: a rule's name, then its verdict. */
export type Flaw = keyof typeof sentences;

/** A verdict of a rule in the words of a form; none for null. */
export function flaw(name: Flaw | null): { kind: Flaw; message: string } | undefined {
  return name === null ? undefined : { kind: name, message: sentences[name]() };
}

const sentences = {
  'email-invalid': () => $localize`:@@flaw.email:Please enter an e-mail address, for example ines@stillwater.example.`,
  'password-missing': () => $localize`:@@flaw.passwordMissing:Please enter your password, or have a link mailed to you.`,
  'password-too-short': () => $localize`:@@flaw.passwordShort:Please use at least 10 characters. A few words in a row work well.`,
  'password-too-long': () => $localize`:@@flaw.passwordLong:Please use at most 128 characters.`,
  'name-missing': () => $localize`:@@flaw.nameMissing:Please enter a name.`,
  'name-too-long': () => $localize`:@@flaw.nameLong:Please use at most 80 characters.`,
  'name-control-character': () => $localize`:@@flaw.nameControl:This name holds an invisible character. Please type it by hand.`,
  'code-missing': () => $localize`:@@flaw.codeMissing:Please type the six digits that the sign-in page shows.`,
  'time-zone-unknown': () => $localize`:@@flaw.timeZone:Please choose a time zone from the list.`,
};
