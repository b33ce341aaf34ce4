/** How far an attempt came: what an error means depends on it. */
export type Stage = 'connecting' | 'talking' | 'handed-over';

/** What one attempt to send a mail came to, in the words of the relay. */
export interface Answer {
  readonly stage: Stage;
  /** Code of the relay's reply; absent when none came. */
  readonly code?: number | undefined;
  /** Enhanced status code (RFC 3463), for example 5.1.1. */
  readonly enhanced?: string | undefined;
  /** The SMTP command that the reply answers, for example `RCPT TO`. */
  readonly command?: string | undefined;
  /** Code of the error, for example EAUTH. */
  readonly error?: string | undefined;
}

export type OutcomeClass =
  'ACCEPTED' | 'TEMP' | 'TEMP_MAILBOX' | 'RELAY' | 'PERM_RECIPIENT' | 'PERM_POLICY' | 'PERM_MESSAGE' | 'SAFE' | 'UNKNOWN';
