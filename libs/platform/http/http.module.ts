import { Global, Module } from '@nestjs/common';
import { Sites } from './sites';

/** Where the sites live, for links in mails; in every process. */
@Global()
@Module({ providers: [{ provide: Sites, useFactory: () => Sites.fromConfig() }], exports: [Sites] })
export class HttpModule {}
