/** Content security policies: what each part of the workbench may load. Nothing may load from another server. */

const SHARED = "connect-src 'self'; font-src 'self' data:; frame-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'self'";

/** The add-in, as strict as a deployment would set it; Office.js itself needs inline styles. */
export const ADDIN_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ${SHARED}`;

/** The workbench page: the grid's framework compiles its templates in the browser, hence 'unsafe-eval'. */
export const WORKBENCH_POLICY = `default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; ${SHARED}`;
