export * from './audit-words';
export * from './enrolment/enrol-notice';
export * from './identity.routes';
export * from './palette-actions';
export * from './proof/prove-again';
export * from './settings/audit/audit-route';
export * from './settings/settings-tabs';
export * from './viewer';
