export * from './audit-words';
export * from './clients.routes';
export * from './palette-actions';
export * from './today-cards';
