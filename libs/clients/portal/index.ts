export * from './today-cards';
