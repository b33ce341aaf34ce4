/** Work that is done later by a worker. The value is imported by whoever asks for it and by whoever does it. */
export interface Job<Payload> {
  /** `area.verb-thing`, for example `documents.make-preview`. */
  readonly name: string;
  /** Carries ids only: the queue keeps payloads in plain text. */
  readonly payload?: Payload;
}

export function defineJob<Payload extends Readonly<Record<string, string>>>(name: `${string}.${string}`): Job<Payload> {
  return { name };
}
