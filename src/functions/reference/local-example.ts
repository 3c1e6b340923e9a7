import { normalize, WORDS } from '../../core/cells/words';
import type { Cell, Matrix } from '../../core/cells/cell';
import type { Locale } from '../../core/local-text';
import type { Answer, FunctionDefinition, FunctionExample, ParameterDefinition } from '../definition';
import { isMatrix } from './formula-text';

/** An example as it is shown in one language: words, answer and explanation. */
export interface LocalExample {
  readonly args: readonly (Cell | Matrix)[];
  readonly answer: Answer;
  readonly shows: string;
}

const CHINESE = /\p{Script=Han}/u;

/**
 * The examples of a function in a language.
 *
 * For English their words are replaced by English ones, and the answer is asked for in English where it would hold Chinese.
 *
 * @throws Error where an example holds a Chinese text that no list of words knows and for which no English is given.
 */
export function localExamples(definition: FunctionDefinition, locale: Locale): readonly LocalExample[] {
  return definition.examples.map((example) => {
    const args = locale === 'zh-CN' ? example.args : inEnglish(definition, example);
    return { args, answer: answerTo(definition, args), shows: example.shows[locale] };
  });
}

function answerTo(definition: FunctionDefinition, args: readonly (Cell | Matrix)[]): Answer {
  return definition.compute(args.map((arg) => (isMatrix(arg) ? arg : arg === null || arg === undefined ? null : [[arg]])));
}

function inEnglish(definition: FunctionDefinition, { args, englishArgs }: FunctionExample): readonly (Cell | Matrix)[] {
  const english = (englishArgs ?? args).map((argument, index) => {
    const parameter = definition.parameters[index];
    return isMatrix(argument) ? argument.map((row) => row.map((cell) => word(cell, parameter))) : word(argument, parameter);
  });
  const language = definition.parameters.findIndex(({ name }) => name === 'language');
  const given = english[language] ?? null;
  if (language < 0 || given !== null || !holdsChinese(answerTo(definition, english))) return english;
  const length = Math.max(english.length, language + 1);
  return Array.from({ length }, (_, index) => (index === language ? 'en' : (english[index] ?? null)));
}

function holdsChinese(answer: Answer): boolean {
  return answer.ok && answer.value.some((row) => row.some((cell) => typeof cell === 'string' && CHINESE.test(cell)));
}

/** Lists of words that a parameter's cells are read by, where the same Chinese word stands in several. */
const NOTION_OF: Readonly<Record<string, keyof typeof WORDS>> = { answers: 'answer' };

function word(cell: Cell, parameter: ParameterDefinition | undefined): Cell {
  if (typeof cell !== 'string' || !CHINESE.test(cell)) return cell;
  const sought = normalize(cell);
  const choice = parameter?.choices?.find((offered) => normalize(offered['zh-CN']) === sought);
  if (choice !== undefined) return choice['en-US'];
  const own = NOTION_OF[parameter?.name ?? ''];
  const lists: readonly Readonly<Record<string, readonly string[]>>[] = [
    ...(own === undefined ? [] : [WORDS[own]]),
    ...Object.values(WORDS),
  ];
  for (const synonyms of lists.flatMap((notion) => Object.values(notion))) {
    const english = synonyms.includes(sought) ? synonyms.find((synonym) => !CHINESE.test(synonym)) : undefined;
    if (english !== undefined) return english;
  }
  throw new Error(`“${cell}” has no English: give the example englishArgs`);
}
