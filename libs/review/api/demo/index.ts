export * from './agenda.part';
export * from './demo-item';
export * from './own.part';
export * from './wake-snoozed';
