import { appContext } from '../../../workbench/bridge/app-context';
import { frameIdentity } from '../../../workbench/bridge/host-info';

describe('frameIdentity', () => {
  const identity = frameIdentity({
    pageUrl: 'http://localhost:1/addin/taskpane.html?a=b',
    hostUrl: 'http://localhost:1/',
    locale: 'en-US',
    theme: 'dark',
    conversationId: 'conversation1',
    appId: 'addin',
  });

  it('tells the page its host, language, shared runtime and custom functions in the address', () => {
    const { searchParams } = new URL(identity.src);
    expect(searchParams.get('_host_Info')).toMatch(/^Excel\$Web\$16\.01\$en-US\$[\da-f-]{36}\$\$\$3$/);
    expect(searchParams.get('theme')).toBe('dark');
    expect(searchParams.get('a')).toBe('b');
  });

  it('tells Office.js whom to talk to in the frame’s name', () => {
    expect(JSON.parse(identity.name)).toMatchObject({
      xdmInfo: 'conversation1|addin|http://localhost:1/',
      serializerVersion: '1',
      flights: '[]',
    });
  });
});

describe('appContext', () => {
  it('gives language, document and stored settings', () => {
    const context = appContext({
      appId: 'addin',
      locale: 'zh-CN',
      documentUrl: 'http://localhost/book.xlsx',
      addinName: 'Name',
      settings: [['k', '1']],
    });
    expect(context).toMatchObject({ _appName: 16, _appUILocale: 'zh-CN', _docUrl: 'http://localhost/book.xlsx', _settings: [['k', '1']] });
    expect(JSON.parse(String(context['_requirementMatrix']))).toHaveProperty('ExcelApi');
  });
});
