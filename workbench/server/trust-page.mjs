import { createHash } from 'node:crypto';

/**
 * The page Office.js asks, on plain http, whether it may trust the host around it.
 *
 * Office.js trusts an https parent of its own host name at once; on http it opens `AgaveErrorUX/index.html` beside itself
 * in a hidden frame and waits for this answer. Only the machine's own names are trusted.
 */
const ANSWER = `addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const { hostname } = JSON.parse(event.data);
  const hostUserTrusted = hostname === 'localhost' || hostname === '127.0.0.1';
  parent.postMessage(JSON.stringify({ hostUserTrusted }), event.origin);
});`;

const scriptHash = createHash('sha256').update(ANSWER).digest('base64');

export const TRUST_PAGE_PATH = '/officejs/AgaveErrorUX/index.html';
export const TRUST_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trust</title><script>${ANSWER}</script></html>`;
export const TRUST_PAGE_POLICY = `default-src 'none'; script-src 'sha256-${scriptHash}'; frame-ancestors 'self'`;
