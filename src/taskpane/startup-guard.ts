/**
 * Says so when Office.js does not load. A blocked Office.js keeps every deferred script of the page from running, so the pane itself
 * cannot report it; this script runs before all of them and needs nothing.
 */
const PATIENCE_MS = 10_000;
/** A refused load is known at once; the pane, which runs all the same, gets the first word. */
const AFTER_REFUSAL_MS = 1_000;

function officeJsScript(): HTMLScriptElement | null {
  return document.querySelector<HTMLScriptElement>('script[src*="/office.js"]');
}

/** Shows the sentence of the page, unless Office.js is there or the pane has already drawn something itself. */
function reportMissingOfficeJs(): void {
  const message = document.getElementById('office-missing');
  const paneStarted = document.getElementById('root')?.hasChildNodes() ?? false;
  if ('Office' in window || paneStarted || message === null) return;
  const script = officeJsScript();
  for (const place of message.querySelectorAll('[data-office-js-origin]')) place.textContent = script ? new URL(script.src).origin : '';
  message.hidden = false;
}

function watchForRefusal(event: Event): void {
  if (event.target === officeJsScript()) window.setTimeout(reportMissingOfficeJs, AFTER_REFUSAL_MS);
}

window.setTimeout(reportMissingOfficeJs, PATIENCE_MS);
// `error` events of scripts do not bubble, hence the capture.
window.addEventListener('error', watchForRefusal, true);
