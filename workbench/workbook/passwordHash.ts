const BITS = 15;
const MASK = 0x7fff;
/** Of the method's definition, MS-OFFCRYPTO 2.3.7.1. */
const KEY = 0xce4b;

/**
 * The hash by which a protected sheet knows its password, as files hold it: four hexadecimal digits.
 *
 * Excel's older method, which every Excel still takes. Newer ones hash a hundred thousand times, which the browser does only
 * asynchronously, and a request is answered in one go.
 */
export function passwordHash(password: string): string {
  const turned = (hash: number): number => ((hash >> (BITS - 1)) & 1) | ((hash << 1) & MASK);
  const bytes = [...password].map((letter) => (letter.codePointAt(0) ?? 0) & 0xff);
  const mixed = bytes.reduceRight((hash, byte) => turned(hash) ^ byte, 0);
  return (turned(mixed) ^ bytes.length ^ KEY).toString(16).toUpperCase().padStart(4, '0');
}
