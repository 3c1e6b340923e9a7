/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { FormulaToInsert, InsertOutcome } from '../../../src/excel';
import { paneReference } from '../../../src/functions/reference/pane-reference';
import { registry } from '../../../src/functions/registry';
import { browserMessages } from '../../../src/i18n/pane/browser';
import { PaneProvider } from '../../../src/taskpane/app/pane-context';
import { openFunction, returnTo, searchText, typedArguments } from '../../../src/taskpane/features/browser/browser-state';
import BrowserTab from '../../../src/taskpane/features/browser/browser-tab';
import { createServices, type PaneServices } from '../../../src/taskpane/services';
import { createLanguage } from '../../../src/taskpane/settings/language';
import { createMemory } from '../../../src/taskpane/settings/remembered';
import { createStore } from '../../../src/taskpane/state/store';
import { fakeHost } from '../taskpane/fake-host';

const REFERENCES = { 'zh-CN': paneReference('zh-CN', '0', () => 'pin yin'), 'en-US': paneReference('en-US', '0', () => 'pin yin') };

let root: Root;
let stop: () => void;
let place: HTMLElement;
let services: PaneServices;
let asked: string[];
/** What stands in B4. */
let headcount: number;
let edit: () => Promise<void>;
/** What the site answers next: the reference of the language, unless told otherwise. */
let site: (url: string) => Promise<Response>;

const settle = (): Promise<void> =>
  act(async () => {
    for (let round = 0; round < 10; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

const reply = (body: unknown, ok = true): Response => ({ ok, status: ok ? 200 : 404, url: 'site', json: async () => body }) as Response;
const serve = async (url: string): Promise<Response> => reply(REFERENCES[url.includes('en-US') ? 'en-US' : 'zh-CN']);

async function show(displayLanguage: string, answers: readonly InsertOutcome[] = []): Promise<FormulaToInsert[]> {
  const inserted: FormulaToInsert[] = [];
  const fake = fakeHost();
  const host = {
    ...fake,
    // Every reading is another one, as in Excel.
    readActiveSheet: async () => ({ ...fake.activeSheet }),
    readRanges: async (addresses: readonly string[]) => addresses.map((address) => [[address.includes('B4') ? headcount : 4]]),
    insertFormula: async (what: FormulaToInsert): Promise<InsertOutcome> => {
      inserted.push(what);
      return answers[inserted.length - 1] ?? { kind: 'inserted', cell: 'Sheet1!A1' };
    },
  };
  const memory = createMemory(() => window.localStorage);
  services = createServices({
    host,
    language: createLanguage(displayLanguage, memory),
    theme: createStore<'light' | 'dark'>('light'),
    memory,
  });
  stop = services.live.start();
  edit = async () => {
    fake.change();
    await settle();
  };
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => {
    root.render(
      <PaneProvider services={services}>
        <BrowserTab />
      </PaneProvider>,
    );
    await Promise.resolve();
  });
  await settle();
  return inserted;
}

const button = (label: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button ${label} in: ${place.textContent}`);
  return found;
};
const click = async (element: HTMLElement): Promise<void> => {
  act(() => element.click());
  await settle();
};
const type = async (input: HTMLInputElement | null | undefined, text: string): Promise<void> => {
  act(() => {
    // React overrides `value` on the element itself; the prototype's setter is what a keystroke goes through.
    if (input) Reflect.set(HTMLInputElement.prototype, 'value', text, input);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
const press = (key: string): void =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const names = (): (string | undefined)[] =>
  [...place.querySelectorAll<HTMLElement>('[data-function]')].map(({ dataset }) => dataset['function']);
const live = (): string => place.querySelector('[aria-live]')?.textContent ?? '';
const field = (index: number): HTMLInputElement | undefined => place.querySelectorAll('input')[index];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  asked = [];
  headcount = 1200;
  site = serve;
  globalThis.fetch = async (url) => {
    if (typeof url !== 'string') throw new Error('the pane fetches by address');
    asked.push(url);
    return site(url);
  };
});
afterEach(() => {
  stop();
  act(() => root.unmount());
  document.body.replaceChildren();
  searchText.set('');
  openFunction.set(null);
  returnTo.set(null);
  typedArguments.set(null);
});

test('a reference that does not arrive is told, and can be asked for again', async () => {
  site = async () => reply(null, false);
  await show('zh-CN');
  const texts = browserMessages('zh-CN');
  expect(place.querySelector('[role=alert]')?.textContent).toContain(texts.loadFailed);
  site = async () => reply('<html>');
  await click(button(texts.retry));
  expect(place.querySelector('[role=alert]')?.textContent).toContain(texts.loadFailed);
  site = serve;
  await click(button(texts.retry));
  expect(names()).toHaveLength(registry.length);
  expect(asked.every((url) => url.includes('/reference.zh-CN.json?v='))).toBe(true);
  expect(asked).toHaveLength(3);
});

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const texts = browserMessages(locale);

  test('the list is ordered by task; a search narrows it, and says when nothing is left', async () => {
    await show(locale);
    expect([...place.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([texts.groups.scoring, texts.groups.fees]),
    );
    await type(field(0), 'feetab');
    expect(names()).toEqual(['FEETABLE']);
    expect(place.querySelectorAll('h2')).toHaveLength(0);
    await type(field(0), 'zzz');
    expect(place.querySelector('[role=status]')?.textContent).toBe(texts.nothingFound('zzz'));
  });

  test('by keyboard alone: to the list, along it, into a page, back to the same place', async () => {
    await show(locale);
    field(0)?.focus();
    press('ArrowDown');
    press('ArrowDown');
    const at = (document.activeElement as HTMLElement).dataset['function'];
    expect(at).toBe(names()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field(0));
    press('ArrowDown');
    press('End');
    expect((document.activeElement as HTMLElement).dataset['function']).toBe(names().at(-1));
    press('Escape');
    expect(document.activeElement).toBe(field(0));
    await type(field(0), 'FEE');
    press('Enter');
    await settle();
    expect(document.activeElement?.textContent).toBe('CERT.FEE');
    press('Escape');
    await settle();
    expect((document.activeElement as HTMLElement).dataset['function']).toBe('FEE');
    expect(field(0)?.value).toBe('FEE');
  });

  test('a page says what there is to say; its fields answer at once', async () => {
    await show(locale);
    await click(place.querySelector<HTMLElement>('[data-function=FEE]') ?? place);
    const entry = REFERENCES[locale].functions.find(({ id }) => id === 'FEE');
    for (const text of [entry?.summary, entry?.syntax, entry?.source, entry?.native?.limits, ...(entry?.notes ?? [])])
      expect(place.textContent).toContain(text);
    for (const { name, help, since } of entry?.parameters ?? []) {
      expect(place.textContent).toContain(`${name} `);
      expect(place.textContent).toContain(help);
      expect(place.textContent).toContain(texts.since(since));
    }
    expect(place.querySelector('a')?.getAttribute('href')).toMatch(new RegExp(`/help/${locale}/fee\\.html$`, 'u'));
    expect(place.querySelector('a')?.target).toBe('_blank');
    expect(live()).toBe('53,000');
    await click(button(entry?.parameters[1]?.choices[1]?.word ?? ''));
    expect(live()).toBe('18,500');
    await type(field(0), '0');
    expect(live()).toContain(locale === 'zh-CN' ? '“0”无效' : '"0" is not valid');
    await type(field(0), 'B4');
    expect(live()).toBe('18,500');
    headcount = 0;
    await edit();
    expect(live()).toContain(locale === 'zh-CN' ? '“0”无效' : '"0" is not valid');
    headcount = 1200;
    await edit();
    expect(live()).toBe('18,500');
    await type(field(0), 'C4');
    expect(live()).toBe('6,500');
    await type(field(0), '=B4+');
    expect(live()).toBe(texts.dependsOnSheet);
    await type(field(0), '=(');
    expect(place.textContent).toContain(texts.unbalanced(entry?.parameters[0]?.name ?? ''));
    await type(field(0), '');
    expect(place.textContent).toContain(texts.missing([entry?.parameters[0]?.name ?? '']));
    expect([...place.querySelectorAll('button')].some(({ textContent }) => textContent === texts.insert)).toBe(false);
  });

  test('inserting says where; over something it asks, and takes no for an answer', async () => {
    const inserted = await show(locale, [
      { kind: 'inserted', cell: 'Sheet1!B4' },
      { kind: 'occupied', cell: 'Sheet1!B4', area: 'Sheet1!B4', count: 1 },
      { kind: 'occupied', cell: 'Sheet1!B4', area: 'Sheet1!B4', count: 1 },
      { kind: 'inserted', cell: 'Sheet1!B4' },
    ]);
    await click(place.querySelector<HTMLElement>('[data-function=FEE]') ?? place);
    await click(button(texts.insert));
    expect(place.textContent).toContain(texts.inserted('Sheet1!B4'));
    await click(button(texts.insert));
    expect(place.textContent).toContain(texts.occupiedCell('Sheet1!B4'));
    await click(button(texts.cancel));
    expect(place.textContent).not.toContain(texts.occupiedCell('Sheet1!B4'));
    expect(inserted.map(({ overwrite }) => overwrite)).toEqual([null, null]);
    await click(button(texts.insert));
    await click(button(texts.overwrite));
    expect(inserted.at(-1)).toEqual({
      formula: '=CERT.FEE(1200)',
      rows: 1,
      columns: 1,
      formats: [{ row: 0, column: 0, rows: 1, format: '#,##0.00' }],
      overwrite: 'Sheet1!B4',
    });
    expect(place.textContent).toContain(texts.inserted('Sheet1!B4'));
  });

  test('a table is inserted with the room it needs', async () => {
    const inserted = await show(locale, [{ kind: 'occupied', cell: 'Sheet1!B4', area: 'Sheet1!B4:F6', count: 2 }]);
    await click(place.querySelector<HTMLElement>('[data-function=BREAKDOWN]') ?? place);
    await click(button(texts.insert));
    expect(inserted[0]).toMatchObject({ rows: 3, columns: 5 });
    expect(place.textContent).toContain(texts.occupiedArea('Sheet1!B4:F6', 2));
  });
});

test('every page opens in both languages, with all its examples answered', async () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await show(locale);
    for (const { id, examples } of REFERENCES[locale].functions) {
      act(() => openFunction.set(id));
      await settle();
      expect(place.querySelector('h2')?.textContent).toBe(`CERT.${id}`);
      const [shown] = [...place.querySelectorAll('section')].filter(({ ariaLabel, textContent }) =>
        [ariaLabel, textContent].some((text) => text?.startsWith(browserMessages(locale).examples)),
      );
      for (const { table, result } of examples)
        expect(shown?.textContent).toContain(table === null ? result : (table.rows[0]?.cells[0] ?? ''));
    }
    act(() => root.unmount());
    openFunction.set(null);
  }
});
