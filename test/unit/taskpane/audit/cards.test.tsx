/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { TextEncoder } from 'node:util';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { readPastedTable } from '../../../../src/core/audit/pasted-table';
import { setupMessages } from '../../../../src/i18n/pane/audit/setup';
import { teamMessages } from '../../../../src/i18n/pane/audit/team';
import type { Locale } from '../../../../src/i18n/locale';
import { buildScoringSheet, type OurSheet } from '../../../../src/sheets';
import { buildAuditSheet } from '../../../../src/sheets/audit/build-audit-sheet';
import { buildStandardSheet } from '../../../../src/sheets/standard/build-standard-sheet';
import { gbt27922 } from '../../../../src/standards';
import { fluentThemes } from '../../../../src/taskpane/app/brand';
import { PaneProvider } from '../../../../src/taskpane/app/pane-context';
import SetupCard from '../../../../src/taskpane/features/audit/setup/setup-card';
import TeamCard from '../../../../src/taskpane/features/audit/team/team-card';
import { createServices, type PaneServices } from '../../../../src/taskpane/services';
import { createLanguage } from '../../../../src/taskpane/settings/language';
import { createMemory } from '../../../../src/taskpane/settings/remembered';
import { createStore } from '../../../../src/taskpane/state/store';
import { sheetOfPlan } from '../../sheets/support/sheet-of-plan';
import { fakeHost, type FakeHost } from '../fake-host';

interface Shown {
  readonly host: FakeHost;
  readonly services: PaneServices;
  readonly text: () => string;
  readonly button: (label: string) => HTMLButtonElement;
  readonly click: (label: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
}

let root: Root;

const settle = (): Promise<void> =>
  act(async () => {
    for (let round = 0; round < 30; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function show(locale: Locale, sheets: readonly OurSheet[], card: ReactElement): Promise<Shown> {
  const host = fakeHost();
  host.auditHost = { ...host.auditHost, readOurSheets: () => Promise.resolve([...sheets]) };
  const language = createLanguage(
    locale,
    createMemory(() => window.localStorage),
  );
  const services = createServices({ host, language, theme: createStore<'light' | 'dark'>('light') });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() =>
    root.render(
      <FluentProvider theme={fluentThemes.light}>
        <PaneProvider services={services}>{card}</PaneProvider>
      </FluentProvider>,
    ),
  );
  await settle();
  const button = (label: string): HTMLButtonElement => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    if (!found) throw new Error(`no button ${label} in: ${place.textContent}`);
    return found;
  };
  return {
    host,
    services,
    text: () => place.textContent,
    button,
    click: async (label) => {
      act(() => button(label).click());
      await settle();
    },
    tick: async (label) => {
      const box = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      act(() => box?.querySelector('input')?.click());
      await settle();
    },
  };
}

beforeAll(() => {
  // What every browser has and jsdom has not.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextEncoder });
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  window.localStorage.clear();
});

const scoringOf = (locale: Locale, name: string): OurSheet =>
  sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale, name, header: { site: name } }));

/** An audit's sheet with what is typed in its named columns. */
function auditOf(locale: Locale, columns: Readonly<Record<string, readonly (string | number)[]>>): OurSheet {
  const sheet = sheetOfPlan(buildAuditSheet({ locale, fields: {} }));
  const names = { ...sheet.names };
  for (const [name, typed] of Object.entries(columns)) {
    const cells = names[name];
    if (cells === null || cells === undefined) throw new Error(name);
    const filled = cells.values.map(([cell], line) => [typed[line] ?? cell]);
    names[name] = {
      ...cells,
      values: filled,
      contents: filled.map(([cell]) => [typeof cell === 'object' || cell === undefined ? '' : cell]),
    };
  }
  return { ...sheet, names };
}

const table = (locale: Locale): OurSheet =>
  sheetOfPlan(
    buildStandardSheet({
      locale,
      designation: gbt27922.designation,
      edition: '2024',
      date: 45_000,
      rows: readPastedTable('条款\t指标\t分值\n5.1.1\t虚构一\t40\n5.2.1\t虚构二\t35\n5.3.1\t虚构三\t25', { required: [] }).rows,
    }),
  );

describe.each(['zh-CN', 'en-US'] as const)('the setup card in %s', (locale) => {
  const messages = setupMessages(locale);

  test('makes the audit sheet and says what to type', async () => {
    const card = await show(locale, [], <SetupCard />);
    expect(card.text()).toContain(messages.begin);
    await card.click(messages.create);
    expect(card.host.plans.map(({ kind }) => kind)).toEqual(['audit']);
    expect(card.services.notice.get()).toMatchObject({
      kind: 'said',
      text: { [locale]: messages.madeAudit(card.host.plans[0]?.name ?? '') },
    });
  });

  test('what Excel refuses is reported, and the button is there again', async () => {
    const card = await show(locale, [], <SetupCard />);
    card.host.refuse = new Error('protected');
    await card.click(messages.create);
    expect(card.services.notice.get()).not.toBeNull();
    expect(card.button(messages.create).disabled).toBe(false);
  });

  test('an audit sheet without a site asks for sites', async () => {
    const card = await show(locale, [auditOf(locale, {})], <SetupCard />);
    expect(card.text()).toContain(messages.noSites);
    expect(card.text()).toContain(messages.noTeam);
  });

  test('default points are marked as practice; sites without a sheet get one, those with one are left alone', async () => {
    const audit = auditOf(locale, { CERT_TeamNames: ['王工'], CERT_SiteNames: ['总部', '一店'] });
    const card = await show(locale, [audit, scoringOf(locale, '总部')], <SetupCard />);
    expect(card.text()).toContain(messages.practice);
    await card.click(messages.make(1));
    expect(card.host.plans.map(({ name }) => name)).toEqual(['一店']);
  });

  test('the body’s points come first where they are loaded, and stand in the sheets without a word of practice', async () => {
    const audit = auditOf(locale, { CERT_SiteNames: ['一店'] });
    const card = await show(locale, [table(locale), audit], <SetupCard />);
    expect(card.text()).not.toContain(messages.practice);
    await card.click(messages.make(1));
    const marker = JSON.stringify(card.host.plans[0]?.blocks.map(({ rows }) => rows));
    expect(marker).toContain('2024');
  });
});

describe.each(['zh-CN', 'en-US'] as const)('the team card in %s', (locale) => {
  const messages = teamMessages(locale);

  test('without a scoring sheet it says which one it needs, and why there is nothing to consolidate', async () => {
    const card = await show(locale, [], <TeamCard />);
    expect(card.text()).toContain(messages.needSheet);
    expect(card.text()).toContain(messages.consolidate.noSites);
  });

  test('the auditors of the site are ticked, others of the team offered; each ticked one gets a pack', async () => {
    const audit = auditOf(locale, {
      CERT_TeamNames: ['王工', '李工', '赵工'],
      CERT_SiteNames: ['总部'],
      CERT_SiteSheets: ['总部'],
      CERT_SiteAuditors: ['王工、李工'],
    });
    const card = await show(locale, [audit, scoringOf(locale, '总部')], <TeamCard />);
    await card.tick('李工');
    await card.tick('赵工');
    await card.click(messages.split.make(2));
    expect(card.host.plans.map(({ name }) => name)).toEqual(['总部 – 王工', '总部 – 赵工']);
  });

  test('nobody ticked: there is nothing to click', async () => {
    const card = await show(locale, [scoringOf(locale, '总部')], <TeamCard />);
    expect(card.button(messages.split.make(0)).disabled).toBe(true);
    expect(card.text()).toContain(messages.merge.noPacks);
  });

  test('no method of consolidation is chosen for the user', async () => {
    const audit = auditOf(locale, { CERT_SiteNames: ['总部', '一店'] });
    const card = await show(locale, [audit, scoringOf(locale, '总部'), scoringOf(locale, '一店')], <TeamCard />);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(card.text()).toContain(messages.consolidate.ours);
  });
});
