export * from './audit-words';
export * from './bulk-deeds';
export * from './client-tabs';
export * from './palette-actions';
export * from './programs.routes';
export * from './review-kinds';
export * from './timeline-kinds';
export * from './today-cards';
