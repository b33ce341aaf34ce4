/**
 * Where something secret lies. The whole place is bound into the encryption: what is moved to another row, column, client or
 * practice does not open there.
 */
export interface Place {
  readonly practiceId: string;
  /** Whose key: the client's, the practice's own id for what belongs to the practice, an account's in the house. */
  readonly holderId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** The place as it is authenticated together with the secret. */
export function boundTo({ practiceId, holderId, table, column, rowId }: Place): Buffer {
  return Buffer.from([practiceId, holderId, table, column, rowId, 'v1'].join('|'));
}
