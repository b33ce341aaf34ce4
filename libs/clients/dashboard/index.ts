export * from './audit-words';
export * from './clients.routes';
export * from './today-cards';
