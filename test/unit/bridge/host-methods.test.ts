import { DocumentSettings } from '../../../workbench/bridge/document-settings';
import { answerMethod } from '../../../workbench/bridge/host-methods';

function call(dispatchId: number, rest: object = {}): object {
  return { DdaMethod: { ControlId: 'x', Version: 1, DispatchId: dispatchId }, ...rest };
}

function setUp(executeRequest: (body: string, flags: number) => Promise<string> = async () => '{}') {
  const unknown: string[] = [];
  const completed: [string, number][] = [];
  const settings = new DocumentSettings();
  const options = {
    settings,
    executeRequest,
    onCommandCompleted: (id: string, status: number) => void completed.push([id, status]),
    onUnknown: (what: string) => void unknown.push(what),
  };
  return { options, unknown, completed, settings };
}

describe('answerMethod', () => {
  it('hands a request of Excel’s API over, body and flags, and wraps the answer as an HTTP response', async () => {
    const { options } = setUp(async (body, flags) => `${body}/${flags}`);
    const ArrayData = ['IterativeExecutor', 'POST', 'ProcessQuery', [], 'BODY', 0, 2193];
    await expect(answerMethod(call(93, { ArrayData }), options)).resolves.toEqual({
      Version: 1,
      Error: 0,
      Data: [200, ['Content-Type', 'application/json'], 'BODY/2193'],
    });
  });

  it('turns an exception of the stand-in into an error response that names it, and reports it', async () => {
    const { options, unknown } = setUp(() => Promise.reject(new Error('no such thing')));
    const answer = await answerMethod(call(93, { ArrayData: [] }), options);
    const body: unknown = JSON.parse(String((answer['Data'] as unknown[])[2]));
    expect(body).toMatchObject({ Error: { Code: 'GeneralException', Message: 'The workbench failed: no such thing' } });
    expect(unknown).toEqual(['The workbench failed: no such thing']);
  });

  it('reports the completion of a command with its status', async () => {
    const { options, completed } = setUp();
    await answerMethod(call(94, { 0: 'command1', 1: 0, 2: '{}' }), options);
    expect(completed).toEqual([['command1', 0]]);
  });

  it('keeps settings and gives them back', async () => {
    const { options } = setUp();
    const Properties = [['k', '{"a":1}']];
    await expect(answerMethod(call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties } }), options)).resolves.toMatchObject({
      Error: 0,
    });
    await expect(answerMethod(call(75), options)).resolves.toMatchObject({ Properties: { Settings: [{ Name: 'k', Value: '{"a":1}' }] } });
  });

  it('refuses settings that are no list of pairs, and keeps the old ones', async () => {
    const { options, settings } = setUp();
    await expect(answerMethod(call(76, { DdaSettingsMethod: { Properties: 'x' } }), options)).resolves.toMatchObject({ Error: 5001 });
    expect(settings.pairs).toEqual([]);
  });

  it.each([[call(12)], [{}], [null]])('names what it does not know: %j', async (data) => {
    const { options, unknown } = setUp();
    await expect(answerMethod(data, options)).resolves.toMatchObject({ Error: 5001 });
    expect(unknown).toHaveLength(1);
  });
});
