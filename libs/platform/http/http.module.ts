import { Global, Module } from '@nestjs/common';
import { PlainPages } from './plain-pages';
import { Sites } from './sites';

/** Where the sites live, for links in mails, and the pages that areas add; in every process, though only the api serves them. */
@Global()
@Module({ providers: [{ provide: Sites, useFactory: () => Sites.fromConfig() }, PlainPages], exports: [Sites, PlainPages] })
export class HttpModule {}
