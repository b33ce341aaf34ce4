import { MasterKeys } from './master-keys';

interface Transit {
  /** For example `https://vault.example/v1/transit`. */
  readonly url: string;
  readonly keyName: string;
  readonly token: string;
}

const patience = 5_000;

/**
 * Master keys in a key management service that speaks the transit protocol of HashiCorp Vault and OpenBao: the service wraps
 * and unwraps, its keys never leave it. Versions and their rotation are the service's; the wrapped text names its own.
 */
export class TransitMasterKeys extends MasterKeys {
  constructor(private readonly transit: Transit) {
    super();
  }

  async currentId(): Promise<string> {
    const { latest_version: version } = await this.ask<{ latest_version: number }>('GET', `keys/${this.transit.keyName}`);
    return `${this.transit.keyName}:v${version}`;
  }

  async wrap(key: Buffer, bound: string): Promise<{ masterId: string; wrapped: Buffer }> {
    const asked = { plaintext: key.toString('base64'), associated_data: Buffer.from(bound).toString('base64') };
    const { ciphertext } = await this.ask<{ ciphertext: string }>('POST', `encrypt/${this.transit.keyName}`, asked);
    // `vault:v3:…` names the version that wrapped.
    return { masterId: `${this.transit.keyName}:${ciphertext.split(':')[1] ?? ''}`, wrapped: Buffer.from(ciphertext) };
  }

  async unwrap(_masterId: string, wrapped: Buffer, bound: string): Promise<Buffer> {
    const asked = { ciphertext: wrapped.toString(), associated_data: Buffer.from(bound).toString('base64') };
    const { plaintext } = await this.ask<{ plaintext: string }>('POST', `decrypt/${this.transit.keyName}`, asked);
    return Buffer.from(plaintext, 'base64');
  }

  private async ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.transit.url}/${path}`, {
      method,
      headers: { 'x-vault-token': this.transit.token, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    // The answer may quote what was asked: only its number goes into a log.
    if (!response.ok) throw new Error(`The key management service answered ${response.status}.`);
    return ((await response.json()) as { data: Answer }).data;
  }
}
