import type { WorkbenchLocale } from '../contract';
import type { SettingPair } from './document-settings';

/** Office.js's number for Excel on the web. */
const EXCEL_WEB_APP = 16;
const READ_WRITE = 0;
const TASK_PANE = 1;

/** What this host claims to support; the stand-in names every member it lacks, so a claim too wide is found out. */
const REQUIREMENT_SETS = {
  ExcelApi: '1.15',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
  RichApiRuntime: '1.3',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
  // Lets Office.js ask for requests to wait until a cell is finished.
  DelayForCellEdit: '1.1',
};

export interface AppContextOptions {
  readonly appId: string;
  readonly locale: WorkbenchLocale;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly settings: readonly SettingPair[];
}

/**
 * The answer to Office.js's first question: which application, which document, which language.
 *
 * No theme: this Office.js takes none on the web, so `Office.context.officeTheme` stays undefined there.
 */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.appId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.17000.00000',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: options.settings,
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000001',
    _appInstanceId: options.appId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _addinName: options.addinName,
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
