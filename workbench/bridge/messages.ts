/**
 * The JSON messages Office.js and its host exchange over postMessage.
 *
 * Names and numbers are Office.js's own; nothing else is understood on the other side.
 */

export const REQUEST = 0;
export const RESPONSE = 1;

export const ActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** Whether a response answers a call or carries an event. */
export const ResponseType = { ForCalling: 0, ForEventing: 1 } as const;

export interface RequestMessage {
  readonly _messageType: typeof REQUEST;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ResponseMessage {
  readonly _messageType: typeof RESPONSE;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** The request in a message's text, or null when the text is something else. */
export function parseRequest(text: unknown): RequestMessage | null {
  if (typeof text !== 'string') return null;
  const message = parseJson(text);
  return isRequest(message) ? message : null;
}

/** The answer to a request, or an event sent to the request that registered for it. */
export function responseTo(request: RequestMessage, data: unknown, origin: string, responseType: number): ResponseMessage {
  return {
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // other scripts may post messages that are not JSON
  }
}

function isRequest(message: unknown): message is RequestMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === REQUEST &&
    '_actionName' in message &&
    typeof message._actionName === 'string'
  );
}
