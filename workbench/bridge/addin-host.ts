import type { HostPort, WorkbenchLocale } from '../contract';
import { AddinBridge } from './addin-bridge';
import { appContext } from './app-context';
import { DocumentSettings } from './document-settings';
import { frameIdentity } from './host-info';
import { answerMethod } from './host-methods';

/** What the frame may do: everything an add-in does in Excel on the web, but not lead this page elsewhere. */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads';

const APP_ID = 'workbench-addin';

export interface AddinHostOptions {
  /** Address of the page of the add-in's shared runtime. */
  readonly pageUrl: string;
  readonly addinName: string;
  readonly documentUrl: string;
  readonly executeRequest: (body: string, requestFlags: number) => Promise<string>;
  readonly onUnknown: (what: string) => void;
  /** The add-in asks the host to take the focus back, after Escape or F6 in the pane. */
  readonly onFocusLeft: () => void;
}

export interface FrameLook {
  readonly locale: WorkbenchLocale;
  readonly theme: 'light' | 'dark';
  /** Accessible name of the frame. */
  readonly title: string;
}

/** Numbers of `notifyHost` by which the pane gives the focus back: Ctrl+F6, Tab and Escape leaving it, or nothing to focus in it. */
const FOCUS_LEAVES = new Set([5, 6, 13, 14, 15, 17, 18]);

/** The add-in running in a frame, hosted as Excel on the web hosts it. */
export class AddinHost implements HostPort {
  readonly #options: AddinHostOptions;
  readonly #bridge: AddinBridge;
  readonly #settings = new DocumentSettings();
  readonly #commands = new Map<string, { readonly functionName: string; readonly resolve: () => void }>();
  readonly #waiting: { readonly actionName: string; readonly resolve: () => void }[] = [];
  #locale: WorkbenchLocale = 'zh-CN';
  #conversations = 0;
  #commandCount = 0;

  constructor(options: AddinHostOptions) {
    this.#options = options;
    this.#bridge = new AddinBridge({
      hostOrigin: location.origin,
      addinOrigin: new URL(options.pageUrl).origin,
      onCall: (actionName, data) => this.#answer(actionName, data),
      onEventRegistered: (actionName) => this.#settle(actionName),
    });
    window.addEventListener('message', (event) => void this.#bridge.receive(event));
  }

  /** Starts the add-in in a new frame inside the container; one started earlier is ended. */
  start(container: HTMLElement, look: FrameLook): HTMLIFrameElement {
    this.#locale = look.locale;
    this.#finishCommands();
    const identity = frameIdentity({
      pageUrl: this.#options.pageUrl,
      hostUrl: location.href.split('#', 1)[0] ?? location.href,
      locale: look.locale,
      theme: look.theme,
      conversationId: `conversation${++this.#conversations}`,
      appId: APP_ID,
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.title = look.title;
    frame.name = identity.name;
    frame.src = identity.src;
    container.replaceChildren(frame);
    this.#bridge.connect(frame.contentWindow);
    return frame;
  }

  fire(actionName: string, data: unknown): boolean {
    return this.#bridge.fire(actionName, data);
  }

  /** Resolves once the add-in listens to the event. */
  async registered(actionName: string): Promise<void> {
    if (this.#bridge.isRegistered(actionName)) return;
    await new Promise<void>((resolve) => this.#waiting.push({ actionName, resolve }));
  }

  /** Runs a ribbon command's function in the add-in; resolves when the add-in says it is done. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.registered('appCommandInvoked');
    const id = `command${++this.#commandCount}`;
    await new Promise<void>((resolve) => {
      this.#commands.set(id, { functionName, resolve });
      this.fire('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  async #answer(actionName: string, data: unknown): Promise<unknown> {
    switch (actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          appId: APP_ID,
          locale: this.#locale,
          documentUrl: this.#options.documentUrl,
          addinName: this.#options.addinName,
          settings: this.#settings.pairs,
        });
      case 'ContextActivationManager_notifyHost':
        // Telemetry for the most part, which goes nowhere.
        if (Array.isArray(data) && FOCUS_LEAVES.has(Number(data[1]))) this.#options.onFocusLeft();
        return null;
      case 'executeMethod':
        return answerMethod(data, {
          settings: this.#settings,
          executeRequest: this.#options.executeRequest,
          onCommandCompleted: (id, status) => this.#completeCommand(id, status),
          onUnknown: this.#options.onUnknown,
        });
      default:
        this.#options.onUnknown(`host call ${actionName}`);
        return null;
    }
  }

  #completeCommand(id: string, status: number): void {
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (!command) this.#options.onUnknown(`completion of the unknown command "${id}"`);
    else if (status !== 0) this.#options.onUnknown(`the add-in has no function "${command.functionName}" (Office.js error ${status})`);
    command?.resolve();
  }

  #finishCommands(): void {
    for (const { resolve } of this.#commands.values()) resolve();
    this.#commands.clear();
  }

  #settle(actionName: string): void {
    for (const entry of this.#waiting.filter((waiting) => waiting.actionName === actionName)) {
      this.#waiting.splice(this.#waiting.indexOf(entry), 1);
      entry.resolve();
    }
  }
}
