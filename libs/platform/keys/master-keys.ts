/**
 * The outermost keys, which never lie beside the data: in a file on this machine, or in a key management service that never
 * gives them away. They wrap the key of each practice and nothing else.
 */
export abstract class MasterKeys {
  /** The one that wraps now; older ones still open. */
  abstract currentId(): Promise<string>;

  /** @param bound what must be named again to unwrap */
  abstract wrap(key: Buffer, bound: string): Promise<{ masterId: string; wrapped: Buffer }>;

  /** @throws Error when the master key is gone, or the wrapped key was not wrapped for this */
  abstract unwrap(masterId: string, wrapped: Buffer, bound: string): Promise<Buffer>;
}
