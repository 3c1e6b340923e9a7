import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ChartFacts } from '../../../workbench/workbook/sheetFacts';
import { loadExcelize, readXlsx, writeXlsx, type ChartSnapshot } from '../../../xlsx';
import { unzip } from '../../../xlsx/package/zip';
import { openExcel } from './fakeAddin';
import { officeJsOn } from './officeJs';

jest.setTimeout(60_000);

const OPTIONS = { namespace: 'CERT' } as const;

/** Bars of several series, built up from numbers alone as the add-in does. */
async function bars() {
  const { excel } = await openExcel();
  await officeJsOn(excel).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['条款', '本次', '上次'],
      ['5.1', 0.9, 0.8],
      ['5.2', 0.7, 0.75],
      ['5.3', 1, 0.5],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B4'), 'Columns');
    const first = chart.series.getItemAt(0);
    first.name = '本次';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    const second = chart.series.add('上次');
    second.setValues(sheet.getRange('C2:C4'));
    second.format.fill.setSolidColor('#BFC9D4');
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelSpacing = 2;
    chart.axes.categoryAxis.title.text = '区域';
    chart.axes.valueAxis.title.text = '率（%）';
    chart.dataLabels.showValue = true;
    chart.series.load('count');
    await context.sync();
    expect(chart.series.count).toBe(2);
  });
  const [sheet] = excel.snapshot().sheets;
  const [chart] = sheet?.charts ?? [];
  if (chart === undefined) throw new Error('no chart');
  return { excel, chart };
}

const EXPECTED: Partial<ChartSnapshot> = {
  type: 'BarClustered',
  series: [
    { name: '本次', values: 'Sheet1!$B$2:$B$4' },
    { name: '上次', values: 'Sheet1!$C$2:$C$4', color: '#BFC9D4' },
  ],
  categories: 'Sheet1!$A$2:$A$4',
  valueAxis: { min: 0, max: 1, title: '率（%）' },
  categoryAxis: { reversed: true, title: '区域', labelSpacing: 2 },
  dataLabels: true,
};

describe('charts built up from numbers', () => {
  it('hold their series, labels and limits', async () => {
    const { excel, chart } = await bars();
    expect(chart).toMatchObject(EXPECTED);
    const id = Object.keys(
      (Reflect.get(excel.model.getters, 'getSheetFacts') as (sheetId: string) => { charts: Record<string, ChartFacts> })(
        excel.model.getters.getActiveSheetId(),
      ).charts,
    )[0];
    expect(excel.model.getters.getChartDefinition(id ?? '')).toMatchObject({
      type: 'bar',
      horizontal: true,
      showValues: true,
      axesDesign: { y: { min: 0, max: 1 } },
      dataSource: { dataSets: [{ dataRange: 'B2:B4' }, { dataRange: 'C2:C4' }], labelRange: expect.stringMatching(/A2:A4$/u) as string },
    });
  });

  it('wait for the values of a series that has none yet, and keep the others beside it', async () => {
    const { excel } = await bars();
    await officeJsOn(excel).run(async (context) => {
      const { series } = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
      series.add('空', 0);
      series.getItemAt(1).format.fill.setSolidColor('#FF0000');
      await context.sync();
    });
    expect(excel.snapshot().sheets[0]?.charts[0]?.series).toEqual([
      { name: '本次', values: 'Sheet1!$B$2:$B$4', color: '#FF0000' },
      { name: '上次', values: 'Sheet1!$C$2:$C$4', color: '#BFC9D4' },
    ]);
  });

  it('are written in the order the format asks for, and read back', async () => {
    const { excel } = await bars();
    const excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
    const bytes = await writeXlsx(excelize, excel.snapshot(), { ...OPTIONS, functions: 'formulas', created: new Date(0) });
    const xml = new TextDecoder().decode((await unzip(bytes)).get('xl/charts/chart1.xml'));
    expect(xml).toMatch(/<barDir val="bar">/u);
    expect(xml.match(/<ser>/gu)).toHaveLength(2);
    const series = /<ser>([\s\S]*?)<\/ser>/u.exec(xml)?.[1] ?? '';
    const places = ['<idx ', '<order ', '<tx>', '<invertIfNegative ', '<dLbls>', '<cat>', '<val>'].map((tag) => series.indexOf(tag));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(xml).toMatch(/<orientation val="maxMin">/u);
    const read = await readXlsx(excelize, bytes, OPTIONS);
    expect(read.sheets[0]?.charts[0]).toMatchObject(EXPECTED);
  });
});
