import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startRecording } from '../audit/start-recording';
import type { PaneServices } from '../services';
import { App } from './app';

/** Draws the pane and begins to follow the workbook. */
export function mount(root: HTMLElement, services: PaneServices): void {
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  startRecording(services);
  services.live.start();
}
