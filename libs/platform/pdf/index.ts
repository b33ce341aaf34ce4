export type { Figure, PlacedWords, Shape } from './figure';
export * from './look';
export * from './paper';
