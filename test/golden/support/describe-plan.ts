import type { SheetPlan } from '../../../src/sheets';

/** A plan as text a person can read: first what the sheet is, then its cells row by row, then everything else. */
export function describePlan(plan: SheetPlan): string {
  const section = (title: string, lines: readonly string[]): string[] => ['', `== ${title}`, ...lines];
  return [
    `${plan.name} (${plan.kind} v${String(plan.version)}, ${plan.locale})`,
    `font ${plan.font.name} ${String(plan.font.size)}; tab ${plan.tabColor}; ${String(plan.frozenRows)} rows frozen; begins at ${plan.firstInput}`,
    `print ${plan.print.area}, ${pagesText(plan.print)}, footer ${footerText(plan.print)}`,
    ...section('cells', cells(plan)),
    ...section(
      'names',
      plan.names.map(({ name, address, comment }) => `${name} = ${address}  (${comment})`),
    ),
    ...section(
      'inputs',
      plan.validations.map(
        ({ address, rule, ignoreBlanks, prompt, alert }) =>
          `${address} ${ruleText(rule)}${ignoreBlanks ? '' : ', blanks checked'}\n    prompt: ${prompt.title} | ${prompt.message}\n    alert: ${alert.message}`,
      ),
    ),
    ...section(
      'conditional formats',
      plan.conditionalFormats.map(({ address, formula, fill, color }) => `${address} ${formula} -> ${fill ?? ''} ${color ?? ''}`),
    ),
    ...section(
      'tables and charts',
      [
        ...plan.tables.map(({ name, address, style }) => `table ${name} ${address} ${style}`),
        ...plan.charts.map((chart) => `chart ${chart.type} "${chart.title}" ${chart.categories} ${chart.values} at ${chart.from}:${chart.to}`),
      ],
    ),
    ...section('merged', [plan.merges.join(' ')]),
    ...section(
      'looks',
      plan.styled.map(({ address, style }) => `${address} ${style}`),
    ),
    ...section(
      'number formats',
      plan.numberFormats.map(({ address, format }) => `${address} ${format}`),
    ),
    ...section('sizes', [
      plan.columnWidths.map(({ columns, points }) => `${columns}=${String(points)}`).join(' '),
      plan.rowHeights.map(({ rows, points }) => `${rows}=${String(points)}`).join(' '),
    ]),
    '',
  ].join('\n');
}

function pagesText({ titleRows, pageBreaks }: SheetPlan['print']): string {
  const rows = titleRows === undefined ? 'no rows' : `rows ${titleRows}`;
  return `${rows} on every page${pageBreaks === undefined ? '' : `, pages begin at rows ${pageBreaks.join(' ')}`}`;
}

function footerText({ footerLeft, footerCenter, footerRight }: SheetPlan['print']): string {
  return [footerLeft, footerCenter, ...(footerRight === undefined ? [] : [footerRight])].map((text) => `"${text}"`).join(' | ');
}

function ruleText(rule: SheetPlan['validations'][number]['rule']): string {
  switch (rule.type) {
    case 'list':
      return `one of ${rule.items.join(', ')}`;
    case 'wholeNumber':
      return `whole number ${String(rule.minimum)}..${String(rule.maximum)}`;
    case 'decimalAbove':
      return `number above ${String(rule.above)}`;
    case 'date':
      return `date ${rule.from}..${rule.to}`;
    case 'custom':
      return `such that ${rule.formula}`;
  }
}

/** Every cell in reading order. A column of like formulas is told once, by its first row, and how far it goes. */
function cells(plan: SheetPlan): string[] {
  const found = plan.blocks.flatMap(({ topLeft, rows }) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(topLeft) ?? [];
    const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return rows.flatMap((values, down) => values.map((value, right) => ({ column: left + right, row: Number(row) + down, value })));
  });
  const relative = ({ value, row }: (typeof found)[number]): string =>
    typeof value === 'string' && value.startsWith('=')
      ? value.replace(/(?<![\d$A-Z])(\$?[A-Z]{1,2})(\d+)\b/gu, (whole, letters: string, digits: string) => (Number(digits) === row ? `${letters}#` : whole))
      : '';
  const text = (item: (typeof found)[number]): string => `${letter(item.column)}${String(item.row)}`;
  const above = new Map(found.map((item) => [text(item), relative(item)]));
  return found
    .filter((item) => item.value !== '')
    .sort((first, second) => first.row - second.row || first.column - second.column)
    .flatMap((item) => {
      const own = relative(item);
      if (own.includes('#') && above.get(`${letter(item.column)}${String(item.row - 1)}`) === own) return [];
      let last = item.row;
      while (own.includes('#') && above.get(`${letter(item.column)}${String(last + 1)}`) === own) last += 1;
      return [`${text(item)}${last > item.row ? ` (down to row ${String(last)})` : ''}\t${String(item.value)}`];
    });
}

function letter(column: number): string {
  return column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
}
