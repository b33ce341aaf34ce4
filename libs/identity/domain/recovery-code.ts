const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** How many codes somebody gets at once. */
export const recoveryCodes = 10;

/**
 * A code of 80 bits in four groups, without letters that are easily mistaken for a digit.
 *
 * @param bytes 16 random ones; five bits of each are used
 */
export function writeRecoveryCode(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 16)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** A typed code as it is compared: case, spaces and hyphens do not matter. Null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  return letters.length === 16 && [...letters].every((letter) => alphabet.includes(letter)) ? letters.replace(/(.{4})(?=.)/g, '$1-') : null;
}
