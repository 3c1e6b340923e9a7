import type { Locale } from '../../../core/local-text';
import type { PaneReference } from '../../../functions/reference/pane-reference';
import { ADDIN_VERSION } from '../../../functions/version';

const loaded = new Map<Locale, Promise<PaneReference>>();

/**
 * What there is to say about the functions, in one language: fetched from beside the pane's page, once.
 *
 * A failure is not kept: the next call tries again.
 */
export function loadReference(locale: Locale): Promise<PaneReference> {
  const known = loaded.get(locale) ?? fetchReference(locale);
  loaded.set(locale, known);
  known.catch(() => loaded.delete(locale));
  return known;
}

/** Where a file of the site is, seen from the pane's page. */
export function siteAddress(file: string): string {
  return new URL(file, document.baseURI).href;
}

async function fetchReference(locale: Locale): Promise<PaneReference> {
  // The version keeps a browser from showing the reference of the release before.
  const response = await fetch(siteAddress(`reference.${locale}.json?v=${ADDIN_VERSION}`));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const body: unknown = await response.json();
  if (!isReference(body)) throw new Error(`${response.url} is no reference of functions`);
  return body;
}

/** The file is written by the build that made this code; what it could still be is an error page. */
function isReference(body: unknown): body is PaneReference {
  return typeof body === 'object' && body !== null && 'functions' in body && Array.isArray(body.functions);
}
