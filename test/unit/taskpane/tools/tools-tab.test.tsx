/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { TextEncoder } from 'node:util';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { ChangeOutcome, MadeChange } from '../../../../src/excel/apply-changes';
import type { WorkbookScan } from '../../../../src/excel/scan-workbook';
import { toolsMessages } from '../../../../src/i18n/pane/tools';
import { PaneProvider } from '../../../../src/taskpane/app/pane-context';
import { ResultPanel } from '../../../../src/taskpane/features/tools/result-panel';
import ToolsTab from '../../../../src/taskpane/features/tools/tools-tab';
import { createServices, type PaneServices } from '../../../../src/taskpane/services';
import { createLanguage } from '../../../../src/taskpane/settings/language';
import { createMemory } from '../../../../src/taskpane/settings/remembered';
import { createStore } from '../../../../src/taskpane/state/store';
import { fakeHost, type FakeHost } from '../fake-host';

let root: Root;

const settle = (): Promise<void> =>
  act(async () => {
    for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function show(locale: string, host: FakeHost, view: ReactElement): Promise<{ services: PaneServices; text: () => string }> {
  const language = createLanguage(
    locale,
    createMemory(() => window.localStorage),
  );
  const services = createServices({ host, language, theme: createStore<'light' | 'dark'>('light') });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() =>
    root.render(
      <FluentProvider>
        <PaneProvider services={services}>{view}</PaneProvider>
      </FluentProvider>,
    ),
  );
  await settle();
  return { services, text: () => place.textContent };
}

beforeAll(() => {
  // What every browser has and jsdom has not.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextEncoder });
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  window.localStorage.clear();
});

test('a wish of the ribbon that comes while a tool works is granted afterwards', async () => {
  const host = fakeHost();
  const scans: ((scan: WorkbookScan) => void)[] = [];
  host.toolsHost = { ...host.toolsHost, scan: () => new Promise((resolve) => scans.push(resolve)) };
  const { services, text } = await show('en-US', host, <ToolsTab />);
  const messages = toolsMessages('en-US');
  const answer = async (): Promise<void> => {
    scans.shift()?.({ sheets: [], selection: null });
    await settle();
  };
  services.tools.wish.set('freeze');
  await settle();
  services.tools.wish.set('check');
  await settle();
  expect(scans).toHaveLength(1);
  await answer();
  expect(services.tools.wish.get()).toBeNull();
  await answer();
  expect(text()).toContain(messages.check.clear);
});

const made: MadeChange = {
  sheet: 'Sheet1',
  row: 0,
  column: 0,
  before: '=CERT.FEE(1)',
  after: { formula: '=1+1' },
  anchor: { row: 0, column: 0 },
  now: '=1+1',
  shows: 2,
};
const whole: ChangeOutcome = { made: [made], skipped: [], rejected: [], stopped: null, checked: true };

describe.each(['zh-CN', 'en-US'] as const)('the result says in %s', (locale) => {
  const messages = toolsMessages(locale);
  const plan = { tool: 'native', cells: [], left: [], refused: [], sheetsOfOurs: 0 } as const;
  const told = {
    stopped: messages.stopped('out of cheese'),
    unchecked: messages.unchecked,
    rejected: messages.rejected(1),
    keptAsText: messages.keptAsText(1),
    skipped: messages.skipped(1),
  };
  test.each<[string, Partial<ChangeOutcome>, (keyof typeof told)[]]>([
    ['nothing more where all went well', {}, []],
    ['what stopped it', { stopped: 'out of cheese' }, ['stopped']],
    ['that nobody could look', { checked: false }, ['unchecked']],
    ['which formulas Excel did not take', { rejected: [{ ...made, row: 4 }] }, ['rejected']],
    ['which cells keep text', { made: [{ ...made, now: "'=1+1" }] }, ['keptAsText']],
    ['what was edited since', { skipped: [made] }, ['skipped']],
  ])('%s', async (_what, part, expected) => {
    const outcome = { ...whole, ...part };
    const { text } = await show(
      locale,
      fakeHost(),
      <ResultPanel state={{ phase: 'done', tool: 'native', outcome, plan, differing: [] }} />,
    );
    const said = Object.entries(told).flatMap(([name, sentence]) => (text().includes(sentence) ? [name] : []));
    expect(said).toEqual(expected);
    if (part.rejected) expect(text()).toContain('Sheet1!A5');
    expect(text()).toContain(messages.undo);
  });
});
