/** What an area calls the acts that leave a trace in it; the app hands the words of all areas to the page. */
export interface AuditWords {
  /** As its acts begin: `identity` of "identity.signed-in". */
  readonly area: string;
  readonly name: string;
  /** By the name that the api gives them. */
  readonly acts: Readonly<Record<string, string>>;
  /** What was acted on and has no name of its own, by the kind that the api gives. */
  readonly things?: Readonly<Record<string, string>>;
}
