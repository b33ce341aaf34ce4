/** "Ines" of "Ines Halloran", as a client speaks of their coach; undefined where no name is known. */
export function firstNameOf(name: string | undefined): string | undefined {
  return name?.trim().split(/\s+/)[0];
}
