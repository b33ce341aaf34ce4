/** A mail of which nobody knows whether it was taken. */
export interface Doubt {
  readonly messageId: string;
  readonly sentAt: Date;
}

/**
 * What a source knows about a mail: it was taken; it was not, up to a moment until which the source has heard everything; or it cannot say,
 * which is never a reason to send again.
 */
export type Acceptance =
  { readonly outcome: 'accepted' } | { readonly outcome: 'absent'; readonly watermark: Date } | { readonly outcome: 'unavailable' };

/** Somebody who may know what became of a mail: the log of a relay, a provider that can be asked. */
export interface EvidenceSource {
  readonly name: string;
  /** @returns by Message-ID; what is missing there is unavailable */
  findAcceptance(doubts: readonly Doubt[]): Promise<ReadonlyMap<string, Acceptance>>;
}
