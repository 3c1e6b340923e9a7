import type { LocalText } from '../../core/local-text';

/** Domain of the forms of GRADE and RANK. */
export const GRADED_LIMITS: LocalText = {
  'zh-CN':
    '得分与项数为数字或空单元格时与函数一致；写成文本的数字得 #N/A。自定义方案的下限为数字，名称前后没有空格。空白得分返回空文本，与网页版相同。',
  'en-US':
    'Equal to the function where score and count are numbers or empty cells; numbers stored as text give #N/A. Thresholds of a scheme of your own are numbers, its labels have no outer blanks. A blank score gives empty text, as on the web.',
};

/** Domain of the forms over the columns of an indicator table. */
export const TABLE_LIMITS: LocalText = {
  'zh-CN':
    '分值、抽样数、不符合数为数字或空单元格，判定为半角词语、数字或空单元格，各列同为一列或同为一行，抽样数不超过 9999，精确总分不落在下限之下 1E-9 以内，此时与函数一致。写成文本的数字、返回空文本的公式得错误值；LibreOffice 把逻辑值当作数字。',
  'en-US':
    'Equal to the function where points, samples and nonconforming are numbers or empty cells, judgements are words in half width, numbers or empty cells, all of them columns or all of them rows, samples are at most 9,999 and the exact total is not within 1E-9 below a threshold. Numbers stored as text and formulas that give empty text lead to an error; LibreOffice takes logical values for numbers.',
};
