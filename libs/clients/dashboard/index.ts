export * from './clients.routes';
export * from './today-cards';
