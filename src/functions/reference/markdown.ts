import type { Locale } from '../../core/local-text';
import { FUNCTION_GROUPS } from '../definition';
import { referencePages, type ReferencePage } from './page';
import { referenceWords } from './words';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

/** A reference page as Markdown. */
export function pageMarkdown(page: ReferencePage, locale: Locale): string {
  const words = referenceWords[locale];
  return [
    `# ${page.title}`,
    page.summary,
    `**${words.syntax}** ${code(page.syntax)}`,
    `## ${words.parameters}`,
    [
      `| ${words.name} | | ${words.meaning} | ${words.since} |`,
      '| --- | --- | --- | --- |',
      ...page.parameters.map(
        ({ name, optional, help, since }) => `| ${cell(name)} | ${optional ? words.optional : words.required} | ${cell(help)} | ${since} |`,
      ),
    ].join('\n'),
    `## ${words.notes}`,
    page.notes.map((note) => `- ${note}`).join('\n'),
    `## ${words.examples}`,
    [
      `| ${words.formula} | ${words.result} | ${words.shows} |`,
      '| --- | --- | --- |',
      ...page.examples.map(({ formula, result, shows }) => `| ${code(cell(formula))} | ${cell(result)} | ${cell(shows)} |`),
    ].join('\n'),
    `**${words.source}** ${page.source}`,
    `<sub>${words.generated}</sub>`,
    '',
  ].join('\n\n');
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
