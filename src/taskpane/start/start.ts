import type { PaneServices } from '../services';
import { showStartupMessage } from './startup-message';

/** Time after which a silent Excel is told of. The pane still appears when it answers later. */
const PATIENCE_MS = 10_000;

export interface StartOptions {
  readonly root: HTMLElement;
  /** Resolves when Office is ready: whether the page stands in Excel. */
  readonly inExcel: () => Promise<boolean>;
  /** Draws the pane; brings React with it. */
  readonly draw: () => Promise<{ readonly mount: (root: HTMLElement, services: PaneServices) => void }>;
  readonly services: () => PaneServices;
}

/** Waits for Excel, then draws the pane. What goes wrong on the way stands in the page in both languages. Never rejects. */
export async function start({ root, inExcel, draw, services }: StartOptions): Promise<void> {
  const clock = window.setTimeout(() => showStartupMessage(root, ({ problems }) => problems.officeSilent), PATIENCE_MS);
  try {
    const found = await inExcel();
    window.clearTimeout(clock);
    if (!found) {
      showStartupMessage(root, ({ problems }) => problems.notInExcel);
      return;
    }
    const { mount } = await draw();
    root.replaceChildren();
    mount(root, services());
  } catch (error) {
    window.clearTimeout(clock);
    showStartupMessage(root, ({ problems }) => problems.notStarted(error instanceof Error ? error.message : String(error)));
  }
}
