import { callIn, column, faultIn } from '../../support/call';
import { personDayTable } from '../../support/person-day-table';

describe('fees', () => {
  test.each(personDayTable)(
    'FEE and PERSONDAYS of band %d–%d at both ends',
    (min, max, initial, planning, onsite, surveillance, _onsite, recert) => {
      expect(callIn('zh-CN', 'FEE', column(min, max))).toEqual(column(initial * 3000 + 5000, initial * 3000 + 5000));
      expect(callIn('zh-CN', 'FEE', column(min, max), '监督')).toEqual(column(surveillance * 3000 + 2000, surveillance * 3000 + 2000));
      expect(callIn('zh-CN', 'FEE', column(min, max), '复评')).toEqual(column(recert * 3000 + 5000, recert * 3000 + 5000));
      expect(callIn('zh-CN', 'PERSONDAYS', [[min, min, min]], null, [['合计', '现场', '策划']])).toEqual([[initial, onsite, planning]]);
      expect(callIn('zh-CN', 'BAND', column(min, max))).toEqual(column(`${min}-${max}`, `${min}-${max}`));
    },
  );

  test('above the table is #N/A naming the limit, in both languages', () => {
    for (const id of ['FEE', 'BAND', 'PERSONDAYS']) {
      const zh = faultIn('zh-CN', id, 10701);
      expect([zh.code, zh.message.includes('10701'), zh.message.includes('10700')]).toEqual(['#N/A', true, true]);
      expect(faultIn('en-US', id, 10701).message).toContain('10700');
    }
  });

  test('a bad cell errs alone', () => {
    const [[good], [bad]] = callIn('zh-CN', 'FEE', column(1200, -3)) as [[unknown], [unknown]];
    expect(good).toBe(53000);
    expect(bad).toMatchObject({ code: '#VALUE!' });
  });

  test('FEETABLE spills a header and 21 rows', () => {
    const table = callIn('zh-CN', 'FEETABLE', '复评');
    expect(table).toHaveLength(22);
    expect(table[13]).toEqual([1176, 1550, 10, 9, 35000, '公开发布']);
    expect(table[21]).toEqual([8501, 10700, 16, 15, 53000, '推导值']);
    expect(callIn('zh-CN', 'FEETABLE', null, 'en')[0]).toEqual(['From', 'To', 'Person-days', 'On site', 'Fee (CNY)', 'Source of figures']);
    expect(callIn('zh-CN', 'FEETABLE', '监督', 'en')[21]).toEqual([8501, 10700, 8.5, 7.5, 27500, 'published; days on site derived']);
  });
});
