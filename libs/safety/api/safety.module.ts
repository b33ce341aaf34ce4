import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { answerSaved, MeasuresModule } from '@rekindle/measures/api';
import { flagsRaisedBy } from '@rekindle/safety/domain';
import { FlagLetterSource } from './flags/flag-letter.source';
import { FlagsRepository } from './flags/flags.repository';
import { FlagsResolver } from './flags/flags.resolver';
import { Flags } from './flags/flags.service';
import { GateFactsRepository } from './gate/gate-facts.repository';
import { GateResolver } from './gate/gate.resolver';
import { Gate } from './gate/gate.service';
import { CrisisLinesRepository } from './help/crisis-lines.repository';
import { CrisisLinesResolver } from './help/crisis-lines.resolver';
import { CrisisLines } from './help/crisis-lines.service';
import { HelpPages } from './help/help-pages';
import { LineKeeping } from './help/line-keeping.service';
import { LineReminders } from './help/line-reminders.service';
import { safetyPermissions } from './safety.permissions';
import { SupportResolver } from './support/support.resolver';
import { SupportService } from './support/support.service';

/** What somebody has to be looked after for, and what that closes. */
@Module({
  imports: [IdentityModule, ClientsModule, MeasuresModule],
  providers: [
    ...[FlagsRepository, Flags, FlagLetterSource, FlagsResolver],
    ...[GateFactsRepository, Gate, GateResolver],
    ...[CrisisLinesRepository, CrisisLines, LineKeeping, LineReminders, CrisisLinesResolver, HelpPages],
    ...[SupportService, SupportResolver],
  ],
  exports: [Flags, Gate, SupportService],
})
export class SafetyModule {
  constructor(permissions: Permissions, topics: Topics, events: Events, flags: Flags) {
    permissions.add(safetyPermissions);
    topics.add({ flags: 'flag:read' });
    // In the transaction that saves the answer: an answer whose flag could not be raised is not saved.
    events.on(answerSaved, ({ clientId, questionnaire, answers }) => flags.raise(clientId, flagsRaisedBy(questionnaire, answers)));
    events.on(clientErased, ({ clientId }) => flags.forget(clientId));
  }
}
