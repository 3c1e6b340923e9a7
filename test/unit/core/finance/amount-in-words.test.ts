import * as fc from 'fast-check';
import nzh from 'nzh/cn';
import { amountInWords } from '../../../../src/core/finance/amount-in-words/amount-in-words';
import { AMOUNT_LIMIT_FEN, beyondWords, type AmountRefusal } from '../../../../src/core/finance/amount-in-words/amount-limit';
import { amountRefusalSentence } from '../../../../src/i18n/finance/amount-refusals';

describe('an amount in Chinese words', () => {
  it.each([
    [0n, '人民币零元整'],
    [1n, '人民币壹分'],
    [10n, '人民币壹角整'],
    [12n, '人民币壹角贰分'],
    [100n, '人民币壹元整'],
    [101n, '人民币壹元零壹分'],
    [110n, '人民币壹元壹角整'],
    [1_000n, '人民币壹拾元整'],
    [2_050n, '人民币贰拾元伍角整'],
    [10_005n, '人民币壹佰元零伍分'],
    [32_504n, '人民币叁佰贰拾伍元零肆分'],
    [105_000n, '人民币壹仟零伍拾元整'],
    [168_032n, '人民币壹仟陆佰捌拾元叁角贰分'],
    [1_640_902n, '人民币壹万陆仟肆佰零玖元零贰分'],
    [5_300_000n, '人民币伍万叁仟元整'],
    [10_001_000n, '人民币壹拾万零壹拾元整'],
    [10_700_053n, '人民币壹拾万柒仟元伍角叁分'],
    [10_000_000_000n, '人民币壹亿元整'],
    [10_001_000_000n, '人民币壹亿零壹万元整'],
    [100_000_000_000_000n, '人民币壹万亿元整'],
    [100_000_001_000_000n, '人民币壹万亿零壹万元整'],
    [AMOUNT_LIMIT_FEN - 1n, '人民币玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [-520n, '人民币负伍元贰角整'],
  ])('%s fen', (fen, words) => {
    expect(amountInWords(fen, 'zh-CN')).toBe(words);
  });

  /**
   * nzh is independent of us. Two differences of style are set by its options: 整 behind 角 is written (`forceZheng`; the rules
   * leave it open), and 0 元 is left out before 角 and 分 (its default). Its text form takes the digits, so no float is in between.
   */
  it('is what an independent library writes', () => {
    const amounts = fc.oneof(
      fc.bigInt({ min: -(AMOUNT_LIMIT_FEN - 1n), max: AMOUNT_LIMIT_FEN - 1n }),
      fc.bigInt({ min: 0n, max: 10_000_000n }),
      // Digits with many zeros, where 零 is easily one too many or too few.
      fc.array(fc.constantFrom('0', '0', '0', '1', '7'), { minLength: 1, maxLength: 16 }).map((digits) => BigInt(digits.join(''))),
    );
    fc.assert(
      fc.property(amounts, (fen) => {
        const size = fen < 0n ? -fen : fen;
        const digits = `${fen < 0n ? '-' : ''}${String(size / 100n)}.${String(size % 100n).padStart(2, '0')}`;
        expect(amountInWords(fen, 'zh-CN')).toBe(nzh.toMoney(digits, { forceZheng: true }));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an amount in English words', () => {
  it.each([
    [0n, 'Zero yuan only'],
    [5n, 'Zero yuan and 05/100'],
    [100n, 'One yuan only'],
    [1_312n, 'Thirteen yuan and 12/100'],
    [4_000n, 'Forty yuan only'],
    [4_200n, 'Forty-two yuan only'],
    [10_000n, 'One hundred yuan only'],
    [121_500n, 'One thousand two hundred fifteen yuan only'],
    [5_300_000n, 'Fifty-three thousand yuan only'],
    [100_000_100n, 'One million one yuan only'],
    [-5_300_050n, 'Minus fifty-three thousand yuan and 50/100'],
    [
      AMOUNT_LIMIT_FEN - 100n,
      `Ninety-nine trillion ${['billion', 'million', 'thousand', ''].map((unit) => `nine hundred ninety-nine ${unit}`.trim()).join(' ')} yuan only`,
    ],
  ])('%s fen', (fen, words) => {
    expect(amountInWords(fen, 'en-US')).toBe(words);
  });

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: AMOUNT_LIMIT_FEN - 1n }), (fen) => {
        expect(readEnglish(amountInWords(fen, 'en-US'))).toBe(fen);
      }),
    );
  });
});

describe('an amount beyond words', () => {
  it.each([AMOUNT_LIMIT_FEN, -AMOUNT_LIMIT_FEN])('%s fen is refused with its size and the limit', (fen) => {
    expect(beyondWords(fen)).toEqual({ code: 'amount_beyond_words', fen, limitFen: AMOUNT_LIMIT_FEN });
    expect(beyondWords(fen < 0n ? fen + 1n : fen - 1n)).toBeNull();
  });

  it('is explained in both languages', () => {
    const refusal = beyondWords(-AMOUNT_LIMIT_FEN) as AmountRefusal;
    expect(amountRefusalSentence(refusal, 'zh-CN')).toBe(
      '金额人民币负100,000,000,000,000.00元超出大写范围，应小于人民币100,000,000,000,000.00元。',
    );
    expect(amountRefusalSentence(refusal, 'en-US')).toBe(
      'The amount of minus 100,000,000,000,000.00 yuan is too large for words: it must be below 100,000,000,000,000.00 yuan.',
    );
  });

  it('comes in digits', () => {
    expect(amountInWords(AMOUNT_LIMIT_FEN + 5n, 'zh-CN')).toBe('人民币100,000,000,000,000.05元');
    expect(amountInWords(-AMOUNT_LIMIT_FEN, 'en-US')).toBe('Minus 100,000,000,000,000.00 yuan');
  });
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS: Readonly<Record<string, bigint>> = { thousand: 10n ** 3n, million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n };

/** The fen that English words stand for. */
function readEnglish(text: string): bigint {
  const [words = '', ending = ''] = text.toLowerCase().split(' yuan ');
  let total = 0n;
  let group = 0n;
  for (const word of words.split(/[ -]/u)) {
    if (word in GROUPS) {
      total += group * (GROUPS[word] ?? 0n);
      group = 0n;
    } else if (word === 'hundred') group *= 100n;
    else group += ONES.includes(word) ? BigInt(ONES.indexOf(word)) : BigInt((TENS.indexOf(word) + 2) * 10);
  }
  const hundredths = /^and (\d\d)\/100$/u.exec(ending)?.[1] ?? '0';
  return (total + group) * 100n + BigInt(hundredths);
}
