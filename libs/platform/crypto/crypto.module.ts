import { Global, Module } from '@nestjs/common';
import { readConfig, secretKey } from '@rekindle/platform/config';
import { LinkTokens } from './link-tokens';
import { Passwords } from './passwords';

const installationSecret = () => readConfig({ SECRET_KEY: secretKey }).SECRET_KEY;

/** Everything that needs the secret of the installation. */
@Global()
@Module({
  providers: [
    { provide: Passwords, useFactory: () => new Passwords(installationSecret()) },
    { provide: LinkTokens, useFactory: () => new LinkTokens(installationSecret()) },
  ],
  exports: [Passwords, LinkTokens],
})
export class CryptoModule {}
