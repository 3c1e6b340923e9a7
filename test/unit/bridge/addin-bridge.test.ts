import { AddinBridge } from '../../../workbench/bridge/addin-bridge';
import { ActionType, type RequestMessage, type ResponseMessage } from '../../../workbench/bridge/messages';

class FakeAddin {
  readonly received: { readonly message: ResponseMessage; readonly origin: string }[] = [];

  postMessage(text: string, origin: string): void {
    this.received.push({ message: JSON.parse(text) as ResponseMessage, origin });
  }
}

function request(over: Partial<RequestMessage> = {}): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: ActionType.Invoke,
    _actionName: 'executeMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _data: { a: 1 },
    ...over,
  });
}

function connected(onCall: (actionName: string, data: unknown) => Promise<unknown> = async () => 'answer') {
  const registered: string[] = [];
  const bridge = new AddinBridge({
    hostOrigin: 'http://localhost:1',
    addinOrigin: 'http://localhost:2',
    onCall,
    onEventRegistered: (name) => registered.push(name),
  });
  const addin = new FakeAddin();
  bridge.connect(addin);
  return { bridge, addin, registered };
}

describe('AddinBridge', () => {
  it('answers a call with its own correlation, to the add-in’s origin only', async () => {
    const { bridge, addin } = connected(async (name, data) => [name, data]);
    await bridge.receive({ source: addin, data: request() });
    expect(addin.received).toEqual([
      {
        origin: 'http://localhost:2',
        message: {
          _messageType: 1,
          _actionName: 'executeMethod',
          _conversationId: 'c',
          _correlationId: 7,
          _origin: 'http://localhost:1',
          _data: ['executeMethod', { a: 1 }],
          _errorCode: 0,
          _responseType: 0,
          _serializerVersion: 1,
        },
      },
    ]);
  });

  it('answers also when the handler throws: Office.js would wait for ever', async () => {
    const { bridge, addin } = connected(() => Promise.reject(new Error('broken')));
    await bridge.receive({ source: addin, data: request() });
    expect(addin.received).toHaveLength(1);
    expect(addin.received[0]?.message._data).toBeNull();
  });

  it.each([
    ['another window', { postMessage: () => undefined }, request()],
    ['text that is no JSON', null, 'hello'],
    ['something that is no text', null, { _messageType: 0 }],
    ['a response', null, JSON.stringify({ _messageType: 1, _actionName: 'x' })],
  ])('ignores %s', async (_what, source, data) => {
    const { bridge, addin } = connected();
    await bridge.receive({ source: source ?? addin, data });
    expect(addin.received).toHaveLength(0);
  });

  it('fires events to the registration, until it is taken back', async () => {
    const { bridge, addin, registered } = connected();
    expect(bridge.fire('richApiMessage', 1)).toBe(false);

    await bridge.receive({
      source: addin,
      data: request({ _actionType: ActionType.RegisterEvent, _actionName: 'richApiMessage', _correlationId: 3 }),
    });
    expect(registered).toEqual(['richApiMessage']);
    expect(bridge.fire('richApiMessage', { ArrayData: [] })).toBe(true);
    expect(addin.received.at(-1)?.message).toMatchObject({ _correlationId: 3, _responseType: 1, _data: { ArrayData: [] } });

    await bridge.receive({ source: addin, data: request({ _actionType: ActionType.UnregisterEvent, _actionName: 'richApiMessage' }) });
    expect(bridge.fire('richApiMessage', 1)).toBe(false);
  });

  it('forgets registrations and open answers of an add-in that was replaced', async () => {
    let answer = (_value: string): void => undefined;
    const { bridge, addin } = connected(() => new Promise<string>((resolve) => (answer = resolve)));
    await bridge.receive({ source: addin, data: request({ _actionType: ActionType.RegisterEvent, _actionName: 'appCommandInvoked' }) });
    const open = bridge.receive({ source: addin, data: request() });
    const next = new FakeAddin();
    bridge.connect(next);
    answer('late');
    await open;
    expect(next.received).toHaveLength(0);
    expect(bridge.isRegistered('appCommandInvoked')).toBe(false);
  });
});
