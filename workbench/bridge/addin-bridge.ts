import type { HostPort } from '../contract';
import { ActionType, parseRequest, ResponseType, responseTo, type RequestMessage } from './messages';

/** Answers one call of Office.js by name; a rejected promise is answered with null. */
export type CallHandler = (actionName: string, data: unknown) => Promise<unknown>;

export interface AddinBridgeOptions {
  /** Origin of this page, as Office.js expects it in every answer. */
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly onCall: CallHandler;
  readonly onEventRegistered?: (actionName: string) => void;
}

/** The frame's side of the conversation, so far as the bridge needs it. */
export interface AddinWindow {
  postMessage(text: string, targetOrigin: string): void;
}

/**
 * Speaks the postMessage protocol of Office.js with one add-in frame: answers its calls, keeps its event registrations, sends it events.
 *
 * It knows nothing of Excel; what a call means is the handler's business.
 */
export class AddinBridge implements HostPort {
  readonly #options: AddinBridgeOptions;
  /** The registering request of each event; an event is an answer to it, sent as often as the event happens. */
  readonly #events = new Map<string, RequestMessage>();
  #addin: AddinWindow | null = null;

  constructor(options: AddinBridgeOptions) {
    this.#options = options;
  }

  /** Talks to this window from now on; registrations of an earlier one are forgotten. */
  connect(addin: AddinWindow | null): void {
    this.#addin = addin;
    this.#events.clear();
  }

  isRegistered(actionName: string): boolean {
    return this.#events.has(actionName);
  }

  fire(actionName: string, data: unknown): boolean {
    const registration = this.#events.get(actionName);
    if (!registration) return false;
    this.#post(registration, data, ResponseType.ForEventing);
    return true;
  }

  /** Takes in a message event of the window; everything that is not from the add-in is ignored. */
  async receive(event: { readonly source: unknown; readonly data: unknown }): Promise<void> {
    if (this.#addin === null || event.source !== this.#addin) return;
    const request = parseRequest(event.data);
    if (request === null) return;
    const addin = this.#addin;
    const answer = await this.#answer(request);
    // The frame may have been replaced while the answer was being made.
    if (this.#addin === addin) this.#post(request, answer, ResponseType.ForCalling);
  }

  async #answer(request: RequestMessage): Promise<unknown> {
    switch (request._actionType) {
      case ActionType.RegisterEvent:
        this.#events.set(request._actionName, request);
        this.#options.onEventRegistered?.(request._actionName);
        return { Error: 0 };
      case ActionType.UnregisterEvent:
        this.#events.delete(request._actionName);
        return { Error: 0 };
      default:
        return this.#options.onCall(request._actionName, request._data).catch(() => null);
    }
  }

  #post(request: RequestMessage, data: unknown, responseType: number): void {
    const message = responseTo(request, data, this.#options.hostOrigin, responseType);
    this.#addin?.postMessage(JSON.stringify(message), this.#options.addinOrigin);
  }
}
