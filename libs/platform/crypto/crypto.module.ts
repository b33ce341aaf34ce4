import { Global, Module } from '@nestjs/common';
import { installationSecret } from './installation-key';
import { LinkTokens } from './link-tokens';
import { Passwords } from './passwords';

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
