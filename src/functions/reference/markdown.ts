import type { Locale } from '../../core/local-text';
import { FUNCTION_GROUPS } from '../definition';
import { referencePages, type ReferenceChoice, type ReferenceNative, type ReferenceParameter, type ReferencePage } from './page';
import { nativeSentence } from './native-sentence';
import { referenceWords, type ReferenceWords } from './words';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;
const choice = ({ word, meaning }: ReferenceChoice): string => (meaning === '' ? code(word) : `${code(word)} (${meaning})`);

/** A reference page as Markdown. */
export function pageMarkdown(page: ReferencePage, locale: Locale): string {
  const words = referenceWords[locale];
  return [
    `# ${page.title}`,
    page.summary,
    `**${words.syntax}** ${code(page.syntax)}`,
    `## ${words.parameters}`,
    page.parameters.length === 0
      ? words.noParameters
      : [
          `| ${words.name} | | ${words.meaning} | ${words.since} |`,
          '| --- | --- | --- | --- |',
          ...page.parameters.map((parameter) => parameterLine(parameter, words)),
        ].join('\n'),
    `## ${words.notes}`,
    page.notes.map((note) => `- ${note}`).join('\n'),
    `## ${words.examples}`,
    [
      `| ${words.formula} | ${words.result} | ${words.shows} |`,
      '| --- | --- | --- |',
      ...page.examples.map(({ formula, result, shows }) => `| ${code(cell(formula))} | ${cell(result)} | ${cell(shows)} |`),
    ].join('\n'),
    ...(page.native === null ? [] : nativeParts(page.native, words)),
    `**${words.source}** ${page.source}`,
    `<sub>${words.generated}</sub>`,
    '',
  ].join('\n\n');
}

function parameterLine({ name, optional, help, choices, since }: ReferenceParameter, words: ReferenceWords): string {
  const offered = choices.length === 0 ? '' : `<br>${words.choices}${choices.map(choice).join(' ')}`;
  return `| ${cell(name)} | ${optional ? words.optional : words.required} | ${cell(help)}${cell(offered)} | ${since} |`;
}

function nativeParts({ available, perCell, limits, example }: ReferenceNative, words: ReferenceWords): string[] {
  const shown = example === null ? [] : [words.nativeExample(code(example.call)), `\`\`\`text\n${example.formula}\n\`\`\``];
  return [`## ${words.native}`, nativeSentence(available, perCell, words), limits, ...shown];
}

/** The index of the reference as Markdown. */
export function indexMarkdown(locale: Locale): string {
  const words = referenceWords[locale];
  const pages = referencePages(locale);
  const groups = FUNCTION_GROUPS.filter((group) => pages.some((page) => page.group === group)).map((group) =>
    [
      `## ${words.groups[group]}`,
      pages
        .filter((page) => page.group === group)
        .map((page) => `- [${page.title}](${page.id.toLowerCase()}.md): ${page.summary}`)
        .join('\n'),
    ].join('\n\n'),
  );
  return [`# ${words.title}`, words.intro, ...groups, `<sub>${words.generated}</sub>`, ''].join('\n\n');
}
