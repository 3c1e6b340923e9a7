/** @jest-environment jsdom */
import { readManifest } from '../../../workbench/page/addin/manifest';

const MANIFEST = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="b">
  <DisplayName DefaultValue="加载项"><Override Locale="en-US" Value="Add-in"/></DisplayName>
  <VersionOverrides xmlns="v"><Hosts><Host xsi:type="Workbook">
    <Runtimes><Runtime resid="Page"/></Runtimes>
    <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Metadata><SourceLocation resid="Meta"/></Metadata><Namespace resid="Name"/>
    </ExtensionPoint></AllFormFactors>
    <DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T">
        <Group id="G"><Label resid="Group"/>
          <Control xsi:type="Button" id="Run"><Label resid="Run"/><Supertip><Title resid="Run"/><Description resid="RunTip"/></Supertip>
            <Icon><bt:Image size="16" resid="I16"/><bt:Image size="32" resid="I32"/></Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action></Control>
          <Control xsi:type="Button" id="Show"><Label resid="Run"/><Supertip><Title resid="Run"/><Description resid="RunTip"/></Supertip>
            <Icon><bt:Image size="16" resid="I16"/></Icon>
            <Action xsi:type="ShowTaskpane"><Title resid="Pane"/></Action></Control>
        </Group>
        <Label resid="Tab"/>
      </CustomTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="I16" DefaultValue="/16.png"/><bt:Image id="I32" DefaultValue="/32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Page" DefaultValue="/page.html"/><bt:Url id="Meta" DefaultValue="/f.json"><bt:Override Locale="en-US" Value="/f.en.json"/></bt:Url></bt:Urls>
      <bt:ShortStrings><bt:String id="Name" DefaultValue="NS"/><bt:String id="Tab" DefaultValue="选项卡"><bt:Override Locale="en-US" Value="Tab"/></bt:String>
        <bt:String id="Group" DefaultValue="组"/><bt:String id="Run" DefaultValue="运行"/><bt:String id="Pane" DefaultValue="窗格"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="RunTip" DefaultValue="提示"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

describe('readManifest', () => {
  it('reads addresses, names and the ribbon with default values', () => {
    expect(readManifest(parse(MANIFEST), 'zh-CN')).toEqual({
      displayName: '加载项',
      runtimeUrl: '/page.html',
      functionsUrl: '/f.json',
      namespace: 'NS',
      paneTitle: '窗格',
      getStarted: null,
      tabs: [
        {
          id: 'T',
          label: '选项卡',
          groups: [
            {
              id: 'G',
              label: '组',
              buttons: [
                {
                  id: 'Run',
                  label: '运行',
                  tip: { title: '运行', description: '提示' },
                  iconUrl: '/32.png',
                  action: { kind: 'executeFunction', functionName: 'run' },
                },
                {
                  id: 'Show',
                  label: '运行',
                  tip: { title: '运行', description: '提示' },
                  iconUrl: '/16.png',
                  action: { kind: 'showTaskpane', title: '窗格' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('takes the overrides of the display language', () => {
    const manifest = readManifest(parse(MANIFEST), 'en-US');
    expect([manifest.displayName, manifest.tabs[0]?.label, manifest.functionsUrl]).toEqual(['Add-in', 'Tab', '/f.en.json']);
  });

  it.each([
    ['resid="Tab"', 'resid="Gone"', 'names the resource "Gone" and does not define it'],
    ['xsi:type="CustomFunctions"', 'xsi:type="Other"', 'has no extension point CustomFunctions'],
    ['xsi:type="ExecuteFunction"', 'xsi:type="Dance"', 'has the action Dance'],
  ])('says what is wrong when %s becomes %s', (from, to, sentence) => {
    expect(() => readManifest(parse(MANIFEST.replace(from, to)), 'zh-CN')).toThrow(sentence);
  });
});
