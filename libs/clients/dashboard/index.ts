export * from './audit-words';
export * from './bulk-deeds';
export * from './client-tabs';
export * from './clients.routes';
export * from './palette-actions';
export * from './settings-tabs';
export * from './timeline-kinds';
export * from './today-cards';
