import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DOMParser } from '@xmldom/xmldom';
import { loadExcelize, writeXlsx, type Excelize, type SheetSnapshot, type WorkbookSnapshot } from '../../../xlsx';
import { unzip } from '../../../xlsx/package/zip';

const SHEET: SheetSnapshot = {
  name: '评分表 1',
  visible: true,
  cells: {
    A1: { value: '分值 & <得分>' },
    B1: { value: 'B' },
    A2: { value: '=1+1' },
    B2: { value: 0.1 },
    A3: { value: 53_000, formula: '=CERT.FEE(1200)' },
    B3: { value: '四星级', formula: '=A1&"级"' },
    A4: { value: '#VALUE!', isError: true, formula: '=CERT.GRADE("x")' },
    B4: { value: true, formula: '=1=1' },
    A5: { value: '5.1', formula: '=CERT.BREAKDOWN(A1)', spill: 'A5:B6' },
    B5: { value: 40 },
    A6: { value: '5.2' },
    B6: { value: 35 },
    C1: { value: null, formula: '=B5+B6' },
  },
  looks: [{ range: 'A1:B1', look: { bold: true, fill: '#1F4E79', borders: { top: { style: 'thin', color: '#BFC9D4' } }, wrap: true } }],
  merges: ['D1:E2'],
  columnWidths: [{ columns: 'A:B', points: 105 }],
  rowHeights: [{ rows: '1:1', points: 28 }],
  names: [{ name: 'CERT_Score', refersTo: "='评分表 1'!$A$3", comment: '得分' }],
  tables: [
    {
      name: 'CERT_Fees',
      range: 'A1:B2',
      style: 'TableStyleLight1',
      filterButton: false,
      bandedRows: false,
      bandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  ],
  charts: [
    {
      name: 'Chart',
      type: 'RadarMarkers',
      title: '达成率 <&>',
      series: [{ name: '得分率', values: "'评分表 1'!$B$5:$B$6", color: '#2E75B6' }],
      categories: "'评分表 1'!$A$5:$A$6",
      legend: null,
      valueAxis: { min: 0, max: 1 },
      categoryAxis: {},
      from: { column: 3, row: 4, x: 0, y: 0 },
      to: { column: 8, row: 20, x: 1.5, y: 0 },
    },
  ],
  frozenRows: 1,
  frozenColumns: 0,
  tabColor: '#1F4E79',
  gridlines: false,
  validations: [
    {
      range: 'B6',
      rule: { custom: { formula: '=AND(B6<>"",B6<=A6&"")' } },
      ignoreBlanks: true,
      showsError: true,
      errorStyle: 'Stop',
      errorTitle: '<&>',
      errorMessage: '"<&>"',
      showsPrompt: true,
      promptTitle: '',
      prompt: '',
    },
    {
      range: 'A6',
      rule: { list: { source: '符合,不符合', inCellDropDown: true } },
      ignoreBlanks: false,
      showsError: true,
      errorStyle: 'Stop',
      errorTitle: '判定',
      errorMessage: '请从列表选择',
      showsPrompt: true,
      promptTitle: '判定',
      prompt: '选一项',
    },
  ],
  conditionalFormats: [{ range: 'A6:B6', rule: { formula: '=AND($A6<>"x",$A6<$B6&"")' }, look: { fill: '#FFC7CE' }, stopIfTrue: false }],
  print: {
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    printArea: 'A1:B6',
    titleRows: '$1:$1',
    margins: { left: 36 },
    headersFooters: { LeftFooter: 'A && B', CenterFooter: '第 &P 页' },
  },
  protected: false,
  protection: {},
};

const WORKBOOK: WorkbookSnapshot = {
  sheets: [SHEET, { ...SHEET, name: 'Other', names: [], tables: [], charts: [] }],
  names: [],
  activeSheet: 'Other',
};

describe('writeXlsx', () => {
  let excelize: Excelize;
  beforeAll(async () => {
    excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
  });

  async function parts(functions: 'formulas' | 'values', workbook = WORKBOOK): Promise<(path: string) => string> {
    const file = await writeXlsx(excelize, workbook, { namespace: 'CERT', functions, created: new Date('2026-05-18T08:00:00Z') });
    const found = await unzip(file);
    return (path) => new TextDecoder().decode(found.get(path));
  }

  test('keeps formulas with what they last showed, numbers as numbers, errors as errors', async () => {
    const sheet = (await parts('formulas'))('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A3"><f>_xldudf_CERT_FEE(1200)</f><v>53000</v></c>');
    expect(sheet).toMatch(/<c r="B3" t="str"><f>A1&amp;[^<]*<\/f><v>四星级<\/v><\/c>/u);
    expect(sheet).toContain('<c r="A4" t="e"><f>_xldudf_CERT_GRADE(&#34;x&#34;)</f><v>#VALUE!</v></c>');
    expect(sheet).toContain('<c r="B4" t="b"><f>1=1</f><v>1</v></c>');
    expect(sheet).toContain('<c r="C1"><f>B5+B6</f></c>');
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>0\.1<\/v>/u);
  });

  test('lets formulas spill by themselves', async () => {
    const part = await parts('formulas');
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<c r="A5" t="str" cm="1"><f t="array" ref="A5:B6">_xldudf_CERT_BREAKDOWN(A1)</f><v>5.1</v></c>',
    );
    expect(part('xl/metadata.xml')).toContain('fDynamic="1"');
    expect(part('[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(part('xl/_rels/workbook.xml.rels')).toContain('metadata.xml');
  });

  test("writes the add-in's results in place of its formulas where that is asked for, and leaves every other formula", async () => {
    const part = await parts('values');
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('CERT_');
    expect(sheet).toContain('<c r="A3"><v>53000</v></c>');
    expect(sheet).toContain('<c r="A4" t="e"><v>#VALUE!</v></c>');
    expect(sheet).toContain('<f>1=1</f>');
    expect(part('xl/metadata.xml')).toBe('');
  });

  test('writes text as text, whatever it begins with', async () => {
    const part = await parts('formulas');
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* t="s"><v>\d+<\/v><\/c>/u);
    expect(part('xl/sharedStrings.xml')).toContain('=1+1');
  });

  test('writes names of a sheet, the print area and repeated rows', async () => {
    const workbook = (await parts('formulas'))('xl/workbook.xml');
    expect(workbook).toMatch(/<definedName[^>]*localSheetId="0"[^>]*name="CERT_Score">&#39;评分表 1&#39;!\$A\$3</u);
    expect(workbook).toMatch(/name="_xlnm\.Print_Area">&#39;评分表 1&#39;!\$A\$1:\$B\$6</u);
    expect(workbook).toMatch(/name="_xlnm\.Print_Titles">&#39;评分表 1&#39;!\$1:\$1</u);
    expect(workbook).toContain('activeTab="1"');
  });

  test('writes looks, sizes, panes, validation, conditional formats and the page', async () => {
    const sheet = (await parts('formulas'))('xl/worksheets/sheet1.xml');
    for (const piece of [
      'width="20"',
      'ht="28"',
      'state="frozen"',
      'showGridLines="false"',
      'ref="D1:E2"',
      'sqref="A6"',
      '<formula1>"符合,不符合"</formula1>',
      '<formula>AND($A6&lt;&gt;"x"',
      'orientation="landscape"',
      'fitToHeight="0"',
      'fitToPage="true"',
      'left="0.5"',
      '&amp;LA &amp;&amp; B&amp;C第 &amp;P 页',
    ])
      expect(sheet.replaceAll('&#34;', '"')).toContain(piece);
  });

  test("puts a font's settings in the order the format asks for", async () => {
    const styles = (await parts('formulas'))('xl/styles.xml');
    const settings = [...styles.matchAll(/<font>([\s\S]*?)<\/font>/gu)].map(([, inner = '']) =>
      [...inner.matchAll(/<(\w+)/gu)].map(([, name]) => name),
    );
    expect(settings).toContainEqual(['b', 'sz', 'color', 'name', 'family']);
  });

  test('writes a table without filter buttons, and a chart where it stands', async () => {
    const part = await parts('formulas');
    expect(part('xl/tables/table1.xml')).not.toContain('autoFilter');
    expect(part('xl/drawings/drawing1.xml')).toContain(
      '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    const chart = part('xl/charts/chart1.xml');
    expect(chart).toContain('<tx><v>得分率</v></tx><spPr><a:ln w="25400"><a:solidFill><a:srgbClr val="2E75B6"/>');
    expect(chart).not.toMatch(/view3D|invertIfNegative|<smooth/u);
  });

  test('writes XML that can be read, whatever texts and formulas hold', async () => {
    const file = await writeXlsx(excelize, WORKBOOK, { namespace: 'CERT', functions: 'formulas', created: new Date(0) });
    const faults: string[] = [];
    for (const [path, data] of await unzip(file)) {
      const parser = new DOMParser({ onError: (level, message) => faults.push(`${path}: ${level} ${message}`) });
      parser.parseFromString(new TextDecoder().decode(data), 'text/xml');
    }
    expect(faults).toEqual([]);
  });

  test('names what cannot be written', async () => {
    const chart = { ...SHEET.charts[0], type: 'Surface' } as SheetSnapshot['charts'][number];
    await expect(parts('formulas', { ...WORKBOOK, sheets: [{ ...SHEET, charts: [chart] }] })).rejects.toThrow('A chart of type Surface');
  });
});
