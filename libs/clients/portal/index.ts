export * from './beginning/guards';
export * from './clients.routes';
export * from './more-places';
export * from './today-cards';
