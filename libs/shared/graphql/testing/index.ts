export * from './open-page';
export * from './opened-page';
