import type { Locale } from '../../../src/i18n/locale';

type Cell = string | number;

/** What an auditor types into one indicator row: points, judgement, samples, nonconforming, reason. Left out: as the sheet was made. */
export interface Row {
  readonly points?: Cell;
  readonly judgement?: Cell;
  readonly samples?: Cell;
  readonly nonconforming?: Cell;
  readonly reason?: Cell;
}

export interface Case {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Category and description. */
  readonly special?: readonly (readonly [string, string])[];
  /** What stands in the fee sheet's headcount meanwhile. */
  readonly headcount: Cell;
}

const judged = (...words: readonly Cell[]): Row[] => words.map((judgement) => ({ judgement }));
const sampled = (word: string, samples: Cell, nonconforming: Cell): Row => ({ judgement: word, samples, nonconforming });

const CATEGORY: Readonly<Record<Locale, string>> = { 'zh-CN': '违反法律法规', 'en-US': 'Breach of law' };

/**
 * Every kind of input the sheets' native formulas tell apart, in the words of both languages.
 *
 * Left out, as LibreOffice is not Excel there: truth values, which it counts as numbers.
 */
export function cases(locale: Locale): readonly Case[] {
  const [yes, no, some, never] =
    locale === 'zh-CN' ? ['符合', '不符合', '抽样', '不适用'] : ['conforming', 'nonconforming', 'sampled', 'n/a'];
  const category = CATEGORY[locale];
  return [
    { name: 'untouched', rows: [], headcount: '' },
    {
      name: 'every word of both languages',
      rows: [
        ...judged('符合', '√', '✓', '✔', '是', 'Conforming', 'YES', ' conform '),
        ...judged('不符合', '×', '✗', '否', 'NonConforming', 'no', 'unscored', 'Not Scored'),
      ],
      headcount: 1200,
    },
    {
      name: 'samples that leave endless decimals',
      rows: [
        sampled(some, 3, 1),
        sampled('sampled', 7, 2),
        sampled('SAMPLE', 9, 9),
        sampled('抽样', 11, 0),
        sampled(some, 13, ''),
        ...judged(yes, yes, yes, yes, no),
        sampled(some, 100_000, 99_999),
        sampled(some, 6, 5),
      ],
      headcount: 1,
    },
    {
      name: 'deleted with and without a reason',
      rows: [
        { judgement: never, reason: '无此项' },
        { judgement: '删减' },
        { judgement: 'N/A', reason: '   ' },
        { judgement: 'not applicable', reason: 0 },
        ...judged(yes, yes, yes, yes, yes, yes),
        { judgement: never, reason: 'x' },
        { judgement: never },
        ...judged(no, yes, yes, never),
      ],
      headcount: 10_700,
    },
    {
      name: 'special deductions, some without category',
      rows: judged(...Array.from({ length: 16 }, () => yes)),
      special: [
        [category, 'a'],
        ['', '=SUM(1)'],
        [category, ''],
        ['其他', 'not in the list'],
      ],
      headcount: 10_701,
    },
    {
      name: 'five special deductions',
      rows: judged(...Array.from({ length: 15 }, () => yes)),
      special: Array.from({ length: 5 }, () => [category, 'x'] as const),
      headcount: 0,
    },
    {
      name: 'edited points and points earned as numbers',
      rows: [
        { points: 4.1, judgement: yes },
        { points: 0.1, judgement: 0.1 },
        { points: 5.9, judgement: 2.675 },
        { points: 1e-7, judgement: yes },
        { points: 10, judgement: 1.005 },
        { points: 33.333333333, judgement: some, samples: 7, nonconforming: 3 },
        { points: 5, judgement: 4.999999999 },
        { points: 5, judgement: 5 },
        { points: 6.005, judgement: yes },
        { points: 8.2, judgement: no },
      ],
      headcount: 1.5,
    },
    {
      name: 'rows at fault',
      rows: [
        { judgement: 'maybe' },
        { judgement: -1 },
        { judgement: 5.01 },
        { points: 0, judgement: yes },
        { points: -5, judgement: no },
        { points: 'five', judgement: yes },
        { points: '', judgement: '' },
        sampled(some, '', ''),
        sampled(some, 2.5, 0),
        sampled(some, 5, 6),
        sampled(some, 5, 'x'),
        { judgement: yes, nonconforming: 1 },
        { judgement: yes, nonconforming: 'x' },
        { judgement: '=NA()' },
        { judgement: '=1/0' },
      ],
      special: [['nothing', '']],
      headcount: 'abc',
    },
    {
      name: 'errors and blanks in the columns beside',
      rows: [
        sampled(some, '=NA()', 1),
        sampled(some, 4, '=NA()'),
        { judgement: never, reason: '=NA()' },
        { judgement: yes, nonconforming: '=1/0' },
        { judgement: 0 },
        { judgement: '' },
        { points: '', judgement: yes },
        { points: '', judgement: 0 },
        { judgement: yes, nonconforming: 0 },
        { judgement: yes, nonconforming: ' ' },
        sampled(some, '5', '1'),
      ],
      headcount: '1,200',
    },
  ];
}
