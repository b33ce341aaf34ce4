import { inject } from '@angular/core';
import {
  Api,
  type ClientEnrolmentFragment,
  GoOnWithEnrolmentDocument,
  OpenPartDocument,
  PauseEnrolmentDocument,
  ResumeEnrolmentDocument,
  RewindEnrolmentDocument,
  SkipStepDocument,
  StopEnrolmentDocument,
} from '@rekindle/shared/graphql';

/** What a coach does with a client who is in a program; each answers how they stand then. Needs an injection context. */
export class Steering {
  private readonly api = inject(Api);

  async pause(id: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(PauseEnrolmentDocument, { id })).pauseEnrolment;
  }

  async resume(id: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(ResumeEnrolmentDocument, { id })).resumeEnrolment;
  }

  async rewind(id: string, step: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(RewindEnrolmentDocument, { id, step })).rewindEnrolment;
  }

  async goOn(id: string, step: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(GoOnWithEnrolmentDocument, { id, step })).goOnWithEnrolment;
  }

  async skip(id: string, step: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(SkipStepDocument, { id, step })).skipStep;
  }

  async openPart(id: string, part: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(OpenPartDocument, { id, part })).openPart;
  }

  async stop(id: string): Promise<ClientEnrolmentFragment> {
    return (await this.api.mutate(StopEnrolmentDocument, { id })).stopEnrolment;
  }
}
