import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { registry } from '../../../src/functions/registry';
import { ADDIN_VERSION } from '../../../src/functions/version';
import { certificationProcess } from '../../../src/standards/certification-process';
import { call, callIn, column, refusalOf } from '../../support/call';

/** Excel's number of a day, by way of another calendar than the product's. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
const iso = (day: unknown): string => new Date((Number(day) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Months added as EDATE does, reckoned apart from the product. */
function edate(day: number, months: number): number {
  const date = new Date((day - 25_569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000 + 25_569;
}

const anyDay = fc.integer({ min: 153, max: 2_955_178 });

describe('EXPIRY', () => {
  test.each<[Cell, string]>([
    ['2026-11-22', '2029-11-21'],
    ['2026/11/22', '2029-11-21'],
    ['2026年11月22日', '2029-11-21'],
    ['２０２６年１１月２２日', '2029-11-21'],
    [' 2026-1-2 ', '2029-01-01'],
    [serial('2026-11-22'), '2029-11-21'],
    [serial('2026-11-22') + 0.999, '2029-11-21'],
    ['2024-02-29', '2027-02-27'],
    ['2025-03-01', '2028-02-29'],
    ['1900-03-01', '1903-02-28'],
    ['9990-12-31', '9993-12-30'],
    ['2097-02-28', '2100-02-27'],
    ['2097-03-01', '2100-02-28'],
  ])('%p ends with %s', (issued, last) => {
    expect(iso(call('EXPIRY', issued))).toBe(last);
  });

  test.each<[Cell, string]>([
    [null, 'value_missing'],
    [0, 'value_missing'],
    ['', 'value_missing'],
    ['  ', 'value_missing'],
    ['昨天', 'date_invalid'],
    ['2026-02-30', 'date_invalid'],
    ['2025-02-29', 'date_invalid'],
    ['1900-02-29', 'date_invalid'],
    ['2026-13-01', 'date_invalid'],
    ['22.11.2026', 'date_invalid'],
    ['11/22/2026', 'date_invalid'],
    ['2026-11/22', 'date_invalid'],
    ['46348', 'date_invalid'],
    [Number.NaN, 'date_invalid'],
    [60, 'date_out_of_range'],
    [0.5, 'date_out_of_range'],
    [-1, 'date_out_of_range'],
    [2_955_179, 'date_out_of_range'],
    ['1900-02-28', 'date_out_of_range'],
    ['0026-11-22', 'date_out_of_range'],
    [true, 'boolean_value'],
    [{ code: '#REF!' }, 'excel_error'],
  ])('%p is refused: %s', (issued, code) => {
    expect(refusalOf('EXPIRY', issued)).toBe(code);
  });

  test('goes cell by cell, and a bad cell errs alone', () => {
    const [[first], [second]] = callIn('zh-CN', 'EXPIRY', column('2026-11-22', '昨天')) as [[unknown], [unknown]];
    expect(iso(first)).toBe('2029-11-21');
    expect(second).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('昨天') as unknown });
  });

  test('is the day before the third anniversary of any day', () => {
    fc.assert(fc.property(anyDay, (day) => expect(call('EXPIRY', day)).toBe(edate(day, 36) - 1)));
  });
});

describe('NEXTAUDIT', () => {
  const next = (issued: Cell, asOf: Cell): [string, unknown] => {
    const [[day, what] = []] = callIn('zh-CN', 'NEXTAUDIT', issued, asOf);
    return [iso(day), what];
  };

  test.each<[string, string, string, string]>([
    ['on the day of issue', '2026-11-22', '2027-11-22', '第 1 次监督评审（默认按发证周年）'],
    ['on the anniversary itself', '2027-11-22', '2027-11-22', '第 1 次监督评审（默认按发证周年）'],
    ['the day after', '2027-11-23', '2028-11-22', '第 2 次监督评审（默认按发证周年）'],
    ['after the second surveillance', '2028-11-23', '2029-11-22', '复评（默认自发证满 33 个月起，须在此日之前完成）'],
    ['the day before month 33 is over', '2029-08-21', '2029-11-22', '复评（默认自发证满 33 个月起，须在此日之前完成）'],
    ['when the window opens', '2029-08-22', '2029-11-22', '复评（默认窗口期内，须在此日之前完成）'],
    ['on the last valid day', '2029-11-21', '2029-11-22', '复评（默认窗口期内，须在此日之前完成）'],
    ['the day after it', '2029-11-22', '2029-11-21', '证书已到期（所示为最后有效日）'],
    ['long after', '2040-01-01', '2029-11-21', '证书已到期（所示为最后有效日）'],
  ])('%s', (_why, asOf, day, what) => {
    expect(next('2026-11-22', asOf)).toEqual([day, what]);
  });

  test('29 February comes back to the 28th, each time reckoned from the issue', () => {
    expect(next('2024-02-29', '2025-02-28')[0]).toBe('2025-02-28');
    expect(next('2024-02-29', '2025-03-01')[0]).toBe('2026-02-28');
    expect(next('2024-02-29', '2026-12-01')[0]).toBe('2027-02-28');
    expect(next('2027-02-28', '2028-02-29')[0]).toBe('2029-02-28');
  });

  test('in English', () => {
    expect(callIn('zh-CN', 'NEXTAUDIT', '2026-11-22', '2027-01-01', 'en')[0]?.[1]).toBe('surveillance 1 (by default on the anniversary)');
  });

  test.each<[Cell, Cell, string]>([
    ['2026-11-22', '2026-11-21', 'as_of_before_issue'],
    ['2026-11-22', null, 'value_missing'],
    [null, '2026-11-21', 'value_missing'],
    ['2026-11-22', '明天', 'date_invalid'],
  ])('issued %p as of %p is refused', (issued, asOf, code) => {
    expect(refusalOf('NEXTAUDIT', issued, asOf)).toBe(code);
  });
});

describe('SCHEDULE', () => {
  const stages = (start: Cell, plan?: Cell): Record<string, [string, string]> =>
    Object.fromEntries(
      callIn('zh-CN', 'SCHEDULE', start, plan)
        .slice(1)
        .map(([name, earliest, latest]) => [name, [earliest === '' ? '' : iso(earliest), iso(latest)]]),
    ) as Record<string, [string, string]>;

  test.each<[Cell, [string, string]]>([
    [null, ['2026-12-22', '2027-02-22']],
    [0, ['2026-12-22', '2027-02-22']],
    ['3m', ['2026-12-22', '2027-02-22']],
    ['３Ｍ', ['2026-12-22', '2027-02-22']],
    ['audit', ['2027-01-22', '2027-02-22']],
    ['评审', ['2027-01-22', '2027-02-22']],
  ])('plan %p', (plan, certificate) => {
    expect(stages('2026-11-22', plan)['颁发证书']).toEqual(certificate);
  });

  test('the whole way from 2026-11-22', () => {
    expect(stages('2026-11-22')).toEqual({
      售后服务体系开始运行: ['', '2026-08-22'],
      开始准备: ['2026-09-22', '2026-10-22'],
      提交申请: ['2026-11-22', '2026-11-22'],
      申请与初审完成: ['2026-12-06', '2026-12-20'],
      现场评审完成: ['2026-12-07', '2026-12-23'],
      颁发证书: ['2026-12-22', '2027-02-22'],
      第一次监督评审: ['2027-12-22', '2028-02-22'],
      第二次监督评审: ['2028-12-22', '2029-02-22'],
      可以开始复评: ['2029-09-22', '2029-11-22'],
      证书最后有效日: ['2029-12-21', '2030-02-21'],
    });
  });

  test('whatever the day: no stage ends before it begins, nor before an earlier one; review and site visit lie within the plan', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<Cell>('3m', 'audit'), (start, plan) => {
        const rows = callIn('en-US', 'SCHEDULE', start, plan, 'en').slice(1) as [string, number | '', number, string, string][];
        let [earliestBefore, latestBefore] = [0, 0];
        for (const [, earliest, latest, basis, source] of rows) {
          if (earliest !== '') {
            expect(earliest).toBeLessThanOrEqual(latest);
            expect(earliest).toBeGreaterThanOrEqual(earliestBefore);
            earliestBefore = earliest;
          }
          expect(latest).toBeGreaterThanOrEqual(latestBefore);
          latestBefore = latest;
          expect([Number.isInteger(latest), basis.length > 0, source.length > 0]).toEqual([true, true, true]);
        }
        const certificate = rows[5];
        expect([certificate?.[1], certificate?.[2]]).toEqual([edate(start, plan === 'audit' ? 2 : 1), edate(start, 3)]);
      }),
    );
  });

  test.each<[Cell, Cell, string]>([
    [null, null, 'value_missing'],
    ['1900-05-31', null, 'date_out_of_range'],
    ['2026-11-22', '6m', 'plan_unknown'],
    ['2026-11-22', 3, 'plan_unknown'],
    ['2026-11-22', true, 'boolean_value'],
    ['2026-11-22', { code: '#N/A' }, 'excel_error'],
  ])('start %p with plan %p is refused', (start, plan, code) => {
    expect(refusalOf('SCHEDULE', start, plan)).toBe(code);
    expect(refusalOf('SCHEDULE', '1900-06-01')).toBeNull();
  });

  test('every stage is reckoned from the application or from a stage before it, and says where its figures come from', () => {
    const { stages: all, sources } = certificationProcess;
    for (const [index, { after, provenance }] of all.entries()) {
      expect(['application', ...all.slice(0, index).map(({ id }) => id)]).toContain(after);
      expect(sources[provenance]['zh-CN']).not.toBe('');
    }
  });
});

test('what is reckoned by a rule of ours says so: site audit, surveillance, recertification, expiry', () => {
  const rows = callIn('zh-CN', 'SCHEDULE', '2026-11-22').slice(1);
  const ours = rows.filter((row) => String(row[4]).includes('默认')).map(([name]) => name);
  expect(ours).toEqual(['现场评审完成', '第一次监督评审', '第二次监督评审', '可以开始复评', '证书最后有效日']);
  for (const row of rows.filter(([name]) => ours.slice(0, 4).includes(name))) expect(row[3]).toContain('默认');
  const { certificate } = certificationProcess;
  expect([certificate.surveillanceMonths.provenance, certificate.recertificationFromMonths.provenance]).toEqual(['default', 'default']);
});

test('VERSION names the add-in, the standard, the rate card and the process with their sources', () => {
  const rows = callIn('zh-CN', 'VERSION', 'en');
  expect(rows.map(([item]) => item)).toEqual([
    'Item',
    'Add-in',
    'Standard',
    'Points',
    'Predecessor',
    'Rate card',
    'Process',
    'Sampling of sites',
  ]);
  expect(rows[1]?.[2]).toBe(ADDIN_VERSION);
  expect(rows[2]?.[2]).toContain('GB/T 27922-2011');
  expect(rows[3]?.[2]).toMatch(/default/iu);
  expect(rows[4]?.[2]).toMatch(/SB\/T 10401-2006.*study/u);
  expect(rows[5]?.[3]).toContain('B11320011');
  expect(rows[7]?.[3]).toContain('IAF MD 1');
  for (const row of rows) expect(row.filter((cell) => cell === '')).toEqual([]);
});

test('no function of the calendar reads a clock: twice the same question, twice the same answer, whatever the day', () => {
  const ids = registry.filter(({ group }) => group === 'lifecycle').map(({ id }) => id);
  expect(ids).toEqual(['SCHEDULE', 'NEXTAUDIT', 'EXPIRY', 'VERSION']);
  jest.useFakeTimers({ now: new Date('2031-05-05') });
  const later = [callIn('zh-CN', 'SCHEDULE', '2026-11-22'), callIn('zh-CN', 'NEXTAUDIT', '2026-11-22', '2027-01-01')];
  jest.useRealTimers();
  expect(later).toEqual([callIn('zh-CN', 'SCHEDULE', '2026-11-22'), callIn('zh-CN', 'NEXTAUDIT', '2026-11-22', '2027-01-01')]);
});
