import type { AddinManifest, RibbonButton, RibbonTab } from '../addin/manifest';
import type { Messages } from '../messages';
import { element } from './element';

export interface RibbonActions {
  readonly showTaskpane: (title: string) => void;
  readonly executeFunction: (functionName: string, controlId: string) => Promise<void>;
}

export interface Ribbon {
  /** Buttons that run functions wait until the add-in has started. */
  setEnabled(enabled: boolean): void;
}

/** The add-in's tabs as its manifest describes them. */
export function renderRibbon(container: HTMLElement, manifest: AddinManifest, messages: Messages, actions: RibbonActions): Ribbon {
  const buttons: HTMLButtonElement[] = [];
  const panels = manifest.tabs.map((tab) => renderPanel(tab, actions, buttons));
  const tabs = manifest.tabs.map((tab, index) => renderTab(tab, () => select(index)));
  const select = (selected: number): void => {
    panels.forEach((panel, index) => panel.toggleAttribute('hidden', index !== selected));
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === selected));
      tab.tabIndex = index === selected ? 0 : -1;
    });
  };
  container.replaceChildren(element('div', { class: 'ribbon-tabs', role: 'tablist', 'aria-label': messages.ribbon }, ...tabs), ...panels);
  select(0);
  return {
    setEnabled: (enabled) => {
      for (const button of buttons) button.disabled = !enabled;
    },
  };
}

function renderTab(tab: RibbonTab, select: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', role: 'tab', id: `tab-${tab.id}`, 'aria-controls': `panel-${tab.id}`, onclick: select },
    tab.label,
  );
}

function renderPanel(tab: RibbonTab, actions: RibbonActions, buttons: HTMLButtonElement[]): HTMLElement {
  const groups = tab.groups.map((group) =>
    element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'ribbon-buttons' }, ...group.buttons.map((button) => renderButton(button, actions, buttons))),
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
    ),
  );
  return element('div', { class: 'ribbon-panel', role: 'tabpanel', id: `panel-${tab.id}`, 'aria-labelledby': `tab-${tab.id}` }, ...groups);
}

function renderButton(button: RibbonButton, actions: RibbonActions, buttons: HTMLButtonElement[]): HTMLButtonElement {
  const rendered = element(
    'button',
    { type: 'button', class: 'ribbon-button', 'data-control-id': button.id, title: `${button.tip.title}\n${button.tip.description}` },
    element('img', { src: button.iconUrl, alt: '', width: '32', height: '32' }),
    element('span', {}, button.label),
  );
  const { action } = button;
  if (action.kind === 'showTaskpane') {
    rendered.addEventListener('click', () => actions.showTaskpane(action.title));
    return rendered;
  }
  buttons.push(rendered);
  rendered.disabled = true;
  rendered.addEventListener('click', () => void runWhileBusy(rendered, () => actions.executeFunction(action.functionName, button.id)));
  return rendered;
}

/** A second click while the command is running would run it twice. */
async function runWhileBusy(button: HTMLButtonElement, run: () => Promise<void>): Promise<void> {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  try {
    await run();
  } finally {
    button.removeAttribute('aria-busy');
  }
}
