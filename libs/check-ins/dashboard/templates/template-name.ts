/** Said where a template has no name yet. */
export function templateNameMissing(): string {
  return $localize`:@@templateFlaw.name:Please give it a name that you will recognise.`;
}
