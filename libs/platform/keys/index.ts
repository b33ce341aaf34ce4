export * from './create-key-store';
export * from './encrypted-text';
export { KeyShredded } from './key-ring';
export * from './key-rotation';
export * from './keys.module';
export { openVault } from './open-vault';
export * from './place';
export * from './vault';
