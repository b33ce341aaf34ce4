import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { Mailer } from '@rekindle/platform/mail';
import { signUpMail } from './sign-up.mail';
import { SignUpRepository } from './sign-up.repository';

export const sendSignUpLink = defineJob<{ signUpId: string }>('identity.send-sign-up-link');

@Injectable()
export class SendSignUpLink {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
    private readonly mailer: Mailer,
    handlers: JobHandlers,
  ) {
    handlers.register(sendSignUpLink, ({ signUpId }) => runAs({ linkId: signUpId }, () => this.send(signUpId)));
  }

  private async send(id: string): Promise<void> {
    const signUp = await this.signUps.find(id);
    if (!signUp || signUp.usedAt) return;
    await this.mailer.sendOnce(id, signUpMail(signUp, `${this.sites.originOf('coach')}/confirm#${this.tokens.write('sign-up', id)}`));
  }
}
