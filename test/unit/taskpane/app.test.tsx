/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { paneMessages } from '../../../src/i18n/pane';
import { toolsMessages } from '../../../src/i18n/pane/tools';
import { App } from '../../../src/taskpane/app/app';
import { createServices, type PaneServices } from '../../../src/taskpane/services';
import { createLanguage } from '../../../src/taskpane/settings/language';
import { createMemory } from '../../../src/taskpane/settings/remembered';
import { createStore } from '../../../src/taskpane/state/store';
import { fakeHost, type FakeHost } from './fake-host';
import { openSheet } from './open-sheet';

interface Shown {
  readonly host: FakeHost;
  readonly services: PaneServices;
  readonly text: () => string;
  readonly role: (role: string) => string;
  readonly click: (label: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly change: () => Promise<void>;
}

let root: Root;
let stop: () => void;

/** Lets promises, lazy parts and effects come to rest. */
const settle = (): Promise<void> =>
  act(async () => {
    for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function show(displayLanguage: string, prepare: (host: FakeHost) => void = () => undefined): Promise<Shown> {
  const host = fakeHost();
  prepare(host);
  const memory = createMemory(() => window.localStorage);
  const services = createServices({
    host,
    language: createLanguage(displayLanguage, memory),
    theme: createStore<'light' | 'dark'>('light'),
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => {
    root.render(<App services={services} />);
    stop = services.live.start();
    await Promise.resolve();
  });
  await settle();
  const find = (label: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent, ariaLabel }) => textContent === label || ariaLabel === label,
    );
    if (!found) throw new Error(`no button ${label} in: ${place.textContent}`);
    return found;
  };
  return {
    host,
    services,
    text: () => place.textContent,
    role: (role) => [...place.querySelectorAll(`[role=${role}]`)].map(({ textContent }) => textContent).join('|'),
    click: async (label) => {
      act(() => find(label).click());
      await settle();
    },
    type: async (text) => {
      const input = place.querySelector('input');
      act(() => {
        // React overrides `value` on the element itself; the prototype's setter is what a keystroke goes through.
        if (input) Reflect.set(HTMLInputElement.prototype, 'value', text, input);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    change: async () => {
      host.change();
      await settle();
    },
  };
}

beforeAll(() => {
  // What every browser has and jsdom has not.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextEncoder });
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
});
afterEach(() => {
  stop();
  act(() => root.unmount());
  document.body.replaceChildren();
  window.localStorage.clear();
});

const WORDS = {
  'zh-CN': {
    scoring: '评分',
    audit: '审核',
    fees: '费用',
    functions: '函数',
    tools: '工具',
    createScoring: '生成评分表',
    createFees: '生成费用表',
    made: '已生成“评分表”',
    other: 'English',
    close: '关闭提示',
  },
  'en-US': {
    scoring: 'Scoring',
    audit: 'Audit',
    fees: 'Fees',
    functions: 'Functions',
    tools: 'Tools',
    createScoring: 'Create scoring sheet',
    createFees: 'Create fee table',
    made: '“Scoring” is ready',
    other: '中文',
    close: 'Close message',
  },
} as const;

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const words = WORDS[locale];

  test('the first view says what a scoring sheet is; the button makes one and says what is next', async () => {
    const pane = await show(locale);
    expect(pane.role('tab')).toBe(`${words.scoring}|${words.audit}|${words.fees}|${words.functions}|${words.tools}`);
    await pane.click(words.createScoring);
    expect(pane.host.plans.map(({ kind, locale: made }) => [kind, made])).toEqual([['scoring', locale]]);
    expect(pane.role('status')).toContain(words.made);
    await pane.click(words.close);
    expect(pane.role('status')).toBe('');
  });

  test('the score follows the sheet', async () => {
    const columns = { CERT_Points: [60, 40], CERT_Defaults: [60, 40] };
    const pane = await show(locale, (host) => (host.activeSheet = openSheet({ ...columns, CERT_Judgements: ['未评', '未评'] })));
    expect(pane.text()).not.toContain('/ 100');
    pane.host.activeSheet = openSheet({ ...columns, CERT_Judgements: ['符合', 38] });
    await pane.change();
    expect(pane.text()).toContain('98.00 / 100');
  });

  test('a sheet whose results are frozen says so beside the score, and one click leads to the way back', async () => {
    const cells = { CERT_Points: [60, 40], CERT_Defaults: [60, 40], CERT_Judgements: ['符合', '不符合'] };
    const { host, text, change, click, services } = await show(locale);
    host.activeSheet = openSheet(cells);
    await change();
    expect(text()).not.toContain(paneMessages(locale).scoring.frozen);
    host.activeSheet = openSheet(cells, undefined, true);
    await change();
    expect(text()).toContain('60.00');
    expect(text()).toContain(paneMessages(locale).scoring.frozen);
    await click(paneMessages(locale).scoring.restore);
    expect(services.section.get()).toBe('tools');
    expect(services.tools.scope.get()).toBe('sheet');
    // The tools are loaded now.
    await settle();
    expect(services.tools.wish.get()).toBeNull();
    expect(text()).toContain(toolsMessages(locale).noSheetOfOurs);
  });

  test('a quote as you type, taken over by the fee table', async () => {
    const pane = await show(locale);
    await pane.click(words.fees);
    await pane.type('1200');
    for (const amount of ['¥48,000', '¥53,000', '¥18,500', '¥35,000', '¥90,000', '¥125,000']) expect(pane.text()).toContain(amount);
    // What the fee material says otherwise of surveillance and recertification.
    for (const said of ['5.33', '¥18,000', '¥52,000–53,000']) expect(pane.text()).toContain(said);
    await pane.click(words.createFees);
    expect(JSON.stringify(pane.host.plans[0]?.blocks)).toContain('1200');
  });

  test('a refused headcount is told in place and makes no table', async () => {
    const pane = await show(locale);
    await pane.click(words.fees);
    await pane.type('10701');
    expect(pane.role('alert')).toMatch(/10701.*10700/);
    await pane.click(words.createFees);
    expect(pane.host.plans).toEqual([]);
  });

  test('a protected workbook is one sentence with role alert', async () => {
    const pane = await show(locale, (host) => (host.refuse = new Error('protected')));
    await pane.click(words.createScoring);
    expect(pane.role('alert')).toMatch(locale === 'zh-CN' ? /^工作簿结构受保护.*。$/ : /^The structure of the workbook is protected.*\.$/);
  });

  test('a selected cell in error shows its sentence', async () => {
    const pane = await show(locale);
    pane.host.selectedCell = { sheet: 'Sheet1', address: 'B2', formula: '=CERT.FEE(A1)', spilledFrom: null, error: '#VALUE!' };
    await pane.change();
    expect(pane.role('status')).toContain('B2');
    expect(pane.role('status')).toContain('CERT.FEE');
    pane.host.selectedCell = { sheet: 'Sheet1', address: 'B3', formula: '', spilledFrom: null, error: null };
    await pane.change();
    expect(pane.role('status')).toBe('');
  });

  test('the other language is one click away, and no text of the first one stays', async () => {
    const pane = await show(locale);
    await pane.click(words.other);
    const [, ...rest] = pane.text().split(locale === 'zh-CN' ? '中文' : 'English');
    if (locale === 'zh-CN') expect(rest.join('')).not.toMatch(/\p{Script=Han}/u);
    else expect(rest.join('')).toContain('生成评分表');
  });
});

test('tabs move with the arrow keys', async () => {
  const pane = await show('zh-CN');
  act(() => {
    document.querySelector('[role=tab]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  await settle();
  expect(document.activeElement?.textContent).toBe('审核');
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  await settle();
  expect(document.activeElement?.textContent).toBe('费用');
  expect(pane.text()).toContain('员工总人数');
});
