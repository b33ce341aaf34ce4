export * from './check-input';
export * from './identity.limits';
export * from './identity.mails';
export * from './identity.module';
export * from './invitations/invitation-accepted.event';
export * from './invitations/invitation-declined.event';
export * from './invitations/invitations.service';
