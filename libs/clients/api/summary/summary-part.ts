/**
 * What an area downstream adds to the row of a client: its migration adds the columns to `app.client_summary`, its module says here where
 * they come from, and its use cases call `ClientSummary.refresh` in their transaction.
 */
export interface SummaryPart {
  readonly columns: readonly string[];
  /** SQL with `client_id` and these columns, of the clients `$2` of the practice `$1`. */
  readonly select: string;
  /** SQL for a client of whom it knows nothing, such as `0`. */
  readonly otherwise: string;
}
