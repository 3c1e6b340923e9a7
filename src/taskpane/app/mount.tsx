import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneServices } from '../services';
import { App } from './app';

/** Draws the pane and begins to follow the workbook. */
export function mount(root: HTMLElement, services: PaneServices): void {
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  services.live.start();
}
