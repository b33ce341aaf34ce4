type Flaw = keyof typeof sentences;
type Rule = Flaw extends infer Any ? (Any extends `${infer Name}-${string}` ? Name : never) : never;
type Verdict<Name extends Rule> = Flaw extends infer Any ? (Any extends `${Name}-${infer What}` ? What : never) : never;

/** What a rule objects to, in the words of a form; nothing for null: `flaw('name', whatIsWrongWithName(typed))`. */
export function flaw<Name extends Rule>(rule: Name, verdict: Verdict<Name> | null): { kind: string; message: string } | undefined {
  if (verdict === null) return undefined;
  const kind = `${rule}-${verdict}` as Flaw;
  return { kind, message: sentences[kind]() };
}

const sentences = {
  'email-invalid': () => $localize`:@@flaw.email:Please enter an e-mail address, for example ines@stillwater.example.`,
  'password-missing': () => $localize`:@@flaw.passwordMissing:Please enter your password, or have a link mailed to you.`,
  'password-too-short': () => $localize`:@@flaw.passwordShort:Please use at least 10 characters. A few words in a row work well.`,
  'password-too-long': () => $localize`:@@flaw.passwordLong:Please use at most 128 characters.`,
  'name-missing': () => $localize`:@@flaw.nameMissing:Please enter a name.`,
  'name-too-long': () => $localize`:@@flaw.nameLong:Please use at most 80 characters.`,
  'name-control-character': () => $localize`:@@flaw.nameControl:This name holds an invisible character. Please type it by hand.`,
  'label-missing': () => $localize`:@@flaw.labelMissing:Please give it a name.`,
  'label-too-long': () => $localize`:@@flaw.labelLong:That is too long. Please shorten it.`,
  'label-control-character': () => $localize`:@@flaw.nameControl:This name holds an invisible character. Please type it by hand.`,
  'practice-missing': () => $localize`:@@flaw.practiceMissing:Please enter the name of your practice.`,
  'practice-too-long': () => $localize`:@@flaw.nameLong:Please use at most 80 characters.`,
  'practice-control-character': () => $localize`:@@flaw.nameControl:This name holds an invisible character. Please type it by hand.`,
  'code-missing': () => $localize`:@@flaw.codeMissing:Please type the six digits that the sign-in page shows.`,
  'factor-missing': () => $localize`:@@flaw.factorMissing:Please type the six digits that your app shows.`,
  'recovery-missing': () => $localize`:@@flaw.recoveryMissing:Please type one of your recovery codes, for example KTWM-4XPA-9HRD-QZ7E.`,
  'current-missing': () => $localize`:@@flaw.currentMissing:Please enter your password.`,
  'grace-out-of-range': () => $localize`:@@flaw.grace:Please choose between 0 and 60 days.`,
  'source-missing': () => $localize`:@@flaw.source:Please say where you checked it.`,
  'zone-unknown': () => $localize`:@@flaw.zone:Please choose a time zone from the list.`,
};
