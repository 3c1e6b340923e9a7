import type { WorkbenchLocale } from '../contract';
import { AddinHost } from '../bridge';
import { createExcel, type WorkbenchExcel } from '../workbook';
import { fetchAddin, type AddinDescription } from './addin/fetch-addin';
import { CellNote, type NoteText } from './chrome/cell-note';
import { renderHint } from './chrome/hint';
import { createPane, type Pane } from './chrome/pane';
import { renderRibbon, type Ribbon } from './chrome/ribbon';
import { renderStatusBar, type StatusBar } from './chrome/status-bar';
import { renderTitleBar, type TitleBar } from './chrome/title-bar';
import { saveFile } from './download/save-file';
import { readWorkbookFile, workbookFile } from './download/workbook-file';
import { followLinks } from './grid/follow-links';
import { replaceFunctionTexts } from './grid/function-texts';
import { mountGrid, type MountedGrid } from './grid/mount-grid';
import { gridNotifications, type GridNotifications, type RuleText } from './grid/notifications';
import { placeOfSelectedCell, selectedCellHasList } from './grid/selected-cell';
import { listenToKeys } from './keyboard';
import { messagesFor, type Messages } from './messages';
import type { PreferenceValues, Preferences, Theme } from './preferences';
import { workbenchApi, type WorkbenchApi } from './workbench-api';

/** Registered by Office.js once it is ready for the add-in; without it no ribbon command reaches the add-in. */
const COMMAND_EVENT = 'appCommandInvoked';
/** By this event custom functions are called; Office.js listens for it once it hosts any. */
const FUNCTION_EVENT = 'richApiMessage';

/** The parts of the page, by the ids of index.html. */
export interface PageParts {
  readonly titleBar: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly hint: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly statusBar: HTMLElement;
}

/** The page at work: one workbook, one add-in, and the chrome of Excel around them in the language and theme chosen. */
export class Workbench {
  readonly #parts: PageParts;
  readonly #preferences: Preferences;
  readonly #excel: WorkbenchExcel;
  readonly #host: AddinHost;
  readonly #pane: Pane;
  readonly #note: CellNote;
  readonly #notifications: GridNotifications;
  #addin: AddinDescription;
  #titleBar!: TitleBar;
  #ribbon!: Ribbon;
  #statusBar!: StatusBar;
  #grid!: MountedGrid;
  #started = false;
  #refusals = 0;
  #saving = false;
  #refreshScheduled = false;
  #applying: Promise<void> = Promise.resolve();

  static async open(parts: PageParts, preferences: Preferences): Promise<WorkbenchApi> {
    const workbench = new Workbench(parts, preferences, await fetchAddin(preferences.values.lang));
    return workbench.#open();
  }

  private constructor(parts: PageParts, preferences: Preferences, addin: AddinDescription) {
    const { lang, blank } = preferences.values;
    this.#parts = parts;
    this.#preferences = preferences;
    this.#addin = addin;
    this.#excel = createExcel({
      locale: lang,
      namespace: addin.manifest.namespace,
      functions: addin.functions,
      port: { fire: (actionName, data) => this.#host.fire(actionName, data) },
      blankMode: blank,
      readFile: (bytes) => readWorkbookFile(bytes, this.#addin.manifest.namespace),
    });
    this.#host = new AddinHost({
      pageUrl: addin.manifest.runtimeUrl,
      addinName: addin.manifest.displayName,
      documentUrl: `${location.origin}/${messagesFor(lang).workbookName}.xlsx`,
      executeRequest: (body, requestFlags) => this.#excel.executeRequest(body, requestFlags),
      onUnknown: (what) => this.#statusBar.setFailure(what),
      onFocusLeft: () => this.#focusGrid(),
    });
    this.#pane = createPane(
      parts.pane,
      () => window.dispatchEvent(new Event('resize')),
      (visible) => {
        this.#excel.paneVisible = visible;
      },
    );
    this.#excel.onPaneRequested((visible) => this.#pane.setVisible(visible));
    this.#note = new CellNote(parts.grid);
    this.#notifications = gridNotifications({
      messages: () => this.#messages,
      refusedBy: () => this.#refusingRule(),
      focusGrid: () => this.#focusGrid(),
    });
  }

  async #open(): Promise<WorkbenchApi> {
    listenToKeys({
      undo: () => this.#dispatch('REQUEST_UNDO'),
      redo: () => this.#dispatch('REQUEST_REDO'),
      print: () => this.#notifications.notifyUser({ text: this.#messages.noPrinting }),
      hasList: () => selectedCellHasList(this.#excel.model),
    });
    this.#renderChrome();
    await this.#mountGrid();
    const ready = this.#startAddin();
    this.#watch();
    return workbenchApi({
      excel: this.#excel,
      ready,
      grid: () => this.#grid,
      refusals: () => this.#refusals,
      setBlankMode: (mode) => this.#preferences.set('blank', mode),
      fire: (actionName, data) => this.#host.fire(actionName, data),
    });
  }

  get #messages(): Messages {
    return messagesFor(this.#preferences.values.lang);
  }

  #renderChrome(): void {
    const messages = this.#messages;
    const { manifest } = this.#addin;
    const { lang, theme } = this.#preferences.values;
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = theme;
    document.title = `${messages.workbookName} – ${messages.productName}`;
    this.#titleBar = renderTitleBar(this.#parts.titleBar, messages, this.#preferences, {
      undo: () => this.#dispatch('REQUEST_UNDO'),
      redo: () => this.#dispatch('REQUEST_REDO'),
      download: () => void this.#download(),
    });
    this.#ribbon = renderRibbon(this.#parts.ribbon, manifest, messages, {
      showTaskpane: (title) => {
        this.#pane.setText(title, messages);
        this.#pane.setVisible(true);
      },
      executeFunction: (functionName, controlId) => this.#host.runCommand(functionName, controlId),
    });
    this.#ribbon.setEnabled(this.#started);
    this.#statusBar = renderStatusBar(this.#parts.statusBar, messages);
    this.#pane.setText(manifest.paneTitle, messages);
    renderHint(this.#parts.hint, manifest.getStarted, messages);
    this.#statusBar.setUnknownMembers(this.#excel.unknownMembers);
  }

  async #mountGrid(): Promise<void> {
    const { lang, theme } = this.#preferences.values;
    this.#grid = await mountGrid({
      container: this.#parts.grid,
      model: this.#excel.model,
      locale: lang,
      theme,
      labels: this.#messages,
      notifications: this.#notifications,
    });
    this.#grid.onStoreUpdated(() => this.#scheduleRefresh());
  }

  async #startAddin(): Promise<void> {
    this.#started = false;
    this.#excel.addinUnloaded();
    const { lang, theme } = this.#preferences.values;
    this.#host.start(this.#pane.body, { locale: lang, theme, title: this.#addin.manifest.paneTitle });
    await Promise.all([this.#host.registered(COMMAND_EVENT), this.#host.registered(FUNCTION_EVENT)]);
    this.#started = true;
    this.#ribbon.setEnabled(true);
    this.#refresh();
  }

  #watch(): void {
    const { model } = this.#excel;
    followLinks(this.#parts.grid, model, () => this.#notifications.notifyUser({ text: this.#messages.invalidReference }));
    model.on('update', this, () => this.#scheduleRefresh());
    model.selection.observe(this, { handleEvent: () => this.#scheduleRefresh() });
    this.#excel.onChange((change) => {
      if (change === 'unknownMember') this.#statusBar.setUnknownMembers(this.#excel.unknownMembers);
      this.#scheduleRefresh();
    });
    this.#preferences.onChange((values, before) => {
      // One after the other: each may start the add-in anew.
      this.#applying = this.#applying.then(() => this.#applyPreferences(values, before));
    });
    window.addEventListener('error', (event) => this.#statusBar.setFailure(event.message));
    window.addEventListener('unhandledrejection', ({ reason }) =>
      this.#statusBar.setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
    this.#refresh();
  }

  /** Refreshes once the change that is being announced is complete; in the middle of a batch the grid cannot be measured. */
  #scheduleRefresh(): void {
    if (this.#refreshScheduled) return;
    this.#refreshScheduled = true;
    queueMicrotask(() => {
      this.#refreshScheduled = false;
      this.#refresh();
    });
  }

  /** Brings everything that follows the workbook's state up to date; cheap, called often. */
  #refresh(): void {
    const { model } = this.#excel;
    const editing = this.#grid.composer.editionMode !== 'inactive';
    this.#excel.cellEditing = editing;
    const calls = this.#excel.pendingCalls;
    if (!this.#started) this.#statusBar.setState({ kind: 'starting' });
    else if (calls > 0) this.#statusBar.setState({ kind: 'calculating', calls });
    else this.#statusBar.setState({ kind: editing ? 'editing' : 'ready' });
    // How to begin is of no use any more, and its room is.
    if (model.getters.getSheetIds().length > 1) this.#parts.hint.hidden = true;
    this.#titleBar.setDownload({ canDownload: this.#started && calls === 0 && !editing && !this.#saving });
    this.#titleBar.setHistory({ canUndo: model.getters.canUndo(), canRedo: model.getters.canRedo() });

    const { sheetId, col, row } = model.getters.getActivePosition();
    const error = editing ? null : this.#excel.cellError(sheetId, col, row);
    this.#statusBar.setCellError(error);
    const note = error
      ? ({ kind: 'error', title: error.code, message: error.message } as const)
      : editing
        ? null
        : this.#promptAt(sheetId, col, row);
    const place = note ? placeOfSelectedCell(model, this.#parts.grid) : null;
    if (note && place) this.#note.show(note, place);
    else this.#note.hide();
  }

  #promptAt(sheetId: string, col: number, row: number): NoteText | null {
    const prompt = this.#excel.inputPrompt(sheetId, col, row);
    return prompt && { kind: 'prompt', ...prompt };
  }

  async #applyPreferences(values: PreferenceValues, before: PreferenceValues): Promise<void> {
    this.#excel.blankMode = values.blank;
    if (values.lang !== before.lang) await this.#changeLanguage(values.lang);
    if (values.theme !== before.theme) await this.#changeTheme(values.theme);
    this.#refresh();
  }

  /** Excel takes another display language at its next start; here the grid and the add-in are started anew around the same workbook. */
  async #changeLanguage(lang: WorkbenchLocale): Promise<void> {
    await this.#excel.idle();
    this.#addin = await fetchAddin(lang);
    replaceFunctionTexts(this.#addin.manifest.namespace, this.#addin.functions);
    this.#grid.unmount();
    const started = this.#startAddin();
    this.#renderChrome();
    await this.#mountGrid();
    await started;
  }

  /** The add-in learns the theme when it starts, so it is started anew. */
  async #changeTheme(theme: Theme): Promise<void> {
    this.#renderChrome();
    this.#grid.setTheme(theme);
    await this.#excel.idle();
    await this.#startAddin();
  }

  #dispatch(command: 'REQUEST_UNDO' | 'REQUEST_REDO'): void {
    this.#excel.model.dispatch(command);
  }

  /** Writes the workbook as it is now; the button is off until it is written. */
  async #download(): Promise<void> {
    this.#saving = true;
    this.#refresh();
    try {
      const file = await workbookFile(this.#excel.snapshot(), this.#addin.manifest.namespace);
      saveFile(file, `${this.#messages.workbookName}.xlsx`);
    } catch (error) {
      this.#statusBar.setFailure(this.#messages.downloadFailed(error instanceof Error ? error.message : String(error)));
    } finally {
      this.#saving = false;
      this.#refresh();
    }
  }

  #focusGrid(): void {
    this.#parts.grid.querySelector<HTMLElement>('.o-grid')?.click();
  }

  #refusingRule(): RuleText | null {
    const { composer } = this.#grid;
    if (composer.editionMode === 'inactive') return null;
    const { sheetId, col, row } = composer.currentEditedCell;
    const alert = this.#excel.validationAlert(sheetId, col, row);
    if (alert === null) return null;
    this.#refusals++;
    return alert;
  }
}
