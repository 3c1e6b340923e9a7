import type { BlankMode, WorkbenchLocale } from '../../contract';
import type { Messages } from '../messages';
import type { Preferences, Theme } from '../preferences';
import { element } from './element';
import { icon } from './icons';

export interface TitleBarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly download: () => void;
}

export interface TitleBar {
  setHistory(state: { readonly canUndo: boolean; readonly canRedo: boolean }): void;
  setDownload(state: { readonly canDownload: boolean }): void;
}

/** Name of the workbook, undo, redo and download, and the switches of the workbench. */
export function renderTitleBar(container: HTMLElement, messages: Messages, preferences: Preferences, actions: TitleBarActions): TitleBar {
  const undo = iconButton('undo', messages.undo, actions.undo);
  const redo = iconButton('redo', messages.redo, actions.redo);
  const download = downloadButton(messages, actions.download);
  container.replaceChildren(
    element('span', { class: 'logo' }, icon('grid')),
    element('span', { class: 'workbook-name' }, messages.workbookName),
    element('span', { class: 'product-name' }, messages.productName),
    undo,
    redo,
    download,
    element('span', { class: 'spacer' }),
    blankSwitch(messages, preferences),
    themeSwitch(messages, preferences),
    languageSwitch(messages, preferences),
  );
  return {
    setHistory: ({ canUndo, canRedo }) => {
      undo.disabled = !canUndo;
      redo.disabled = !canRedo;
    },
    setDownload: ({ canDownload }) => {
      download.disabled = !canDownload;
    },
  };
}

function iconButton(name: 'undo' | 'redo', label: string, action: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: `icon-button ${name}`, title: label, 'aria-label': label, disabled: true, onclick: action },
    icon(name),
  );
}

function downloadButton(messages: Messages, action: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', id: 'download', class: 'text-button', title: messages.downloadHelp, disabled: true, onclick: action },
    icon('download'),
    element('span', {}, messages.download),
  );
}

function blankSwitch(messages: Messages, preferences: Preferences): HTMLElement {
  const labels: Readonly<Record<BlankMode, string>> = {
    desktop: messages.blankDesktop,
    web: messages.blankWeb,
    empty: messages.blankEmpty,
  };
  const select = element('select', { id: 'blank-mode', title: messages.blankCellsHelp });
  for (const mode of ['desktop', 'web', 'empty'] as const) {
    select.append(element('option', { value: mode, selected: preferences.values.blank === mode }, labels[mode]));
  }
  select.addEventListener('change', () => {
    const chosen = (['desktop', 'web', 'empty'] as const).find((mode) => mode === select.value);
    if (chosen) preferences.set('blank', chosen);
  });
  return element(
    'label',
    { class: 'switch', for: 'blank-mode', title: messages.blankCellsHelp },
    element('span', {}, messages.blankCells),
    select,
  );
}

function themeSwitch(messages: Messages, preferences: Preferences): HTMLElement {
  const next: Theme = preferences.values.theme === 'dark' ? 'light' : 'dark';
  const label = `${messages.theme}: ${next === 'dark' ? messages.themeDark : messages.themeLight}`;
  return element(
    'button',
    { type: 'button', id: 'theme', class: 'icon-button', title: label, 'aria-label': label, onclick: () => preferences.set('theme', next) },
    icon(next === 'dark' ? 'moon' : 'sun'),
  );
}

/** Each language is named in itself, so that either can be found. */
function languageSwitch(messages: Messages, preferences: Preferences): HTMLElement {
  const names: Readonly<Record<WorkbenchLocale, string>> = { 'zh-CN': '中文', 'en-US': 'English' };
  const group = element('div', { class: 'segmented', role: 'group', 'aria-label': messages.language });
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const pressed = String(preferences.values.lang === locale);
    group.append(
      element(
        'button',
        { type: 'button', lang: locale, 'aria-pressed': pressed, onclick: () => preferences.set('lang', locale) },
        names[locale],
      ),
    );
  }
  return group;
}
