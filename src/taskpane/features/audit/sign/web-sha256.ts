import type { Sha256 } from '../../../../core/audit/fingerprint';

/** SHA-256 by the browser. Pages over https, and those of this very machine, have it. */
export const webSha256: Sha256 = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
