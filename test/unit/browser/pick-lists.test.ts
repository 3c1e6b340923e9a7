import { registries } from '@odoo/o-spreadsheet';
import { buildMetadata } from '../../../src/functions/metadata';
import type { FunctionMetadata } from '../../../workbench/contract';
import { offerEnumerations } from '../../../workbench/page/addin/enumerations';
import { replaceFunctionTexts } from '../../../workbench/page/grid/function-texts';
import { registerFunctions } from '../../../workbench/workbook/functionLibrary';

const metadataIn = (locale: 'zh-CN' | 'en-US'): readonly FunctionMetadata[] => {
  const metadata = buildMetadata(locale, { helpBaseUrl: 'https://cert.example.org/help/' });
  return metadata.functions.map((entry) => offerEnumerations(entry, metadata));
};

/** What the formula editor offers at an argument of a function. */
function offered(functionName: string, argument: number): string[] {
  const token = { functionContext: { parent: functionName, argPosition: argument } };
  return registries.autoCompleteProviders.getAll().flatMap((provider) => {
    const proposals = provider.getProposals.call({} as never, token as never, '') as readonly { readonly text: string }[] | undefined;
    return (proposals ?? []).map(({ text }) => text);
  });
}

/** Only the lists of functions: the engine's own providers look at a whole workbook. */
beforeAll(() => {
  const { autoCompleteProviders } = registries;
  for (const key of autoCompleteProviders.getKeys()) autoCompleteProviders.remove(key);
});

test('arguments offer the words of functions.json, in its language, also after a change of language', () => {
  registerFunctions('CERT', metadataIn('zh-CN'));
  expect(offered('CERT.FEE', 1)).toEqual(['"初次评审"', '"监督评审"', '"复评"']);
  expect(offered('CERT.FEE', 0)).toEqual([]);
  expect(offered('CERT.PERSONDAYS', 2)).toEqual(['"合计"', '"现场"', '"策划"']);
  replaceFunctionTexts('CERT', metadataIn('en-US'));
  expect(offered('CERT.FEE', 1)).toEqual(['"initial"', '"surveillance"', '"recertification"']);
});

test('an enumeration is found by its id in any case, and numbers stay numbers', () => {
  const entry: FunctionMetadata = {
    id: 'F',
    name: 'F',
    parameters: [{ name: 'a', ...{ customEnumId: 'DAYS' } }, { name: 'b', ...{ customEnumId: 'none' } }, { name: 'c' }],
  };
  const enums = [{ id: 'days', type: 'number', values: [{ name: 'Monday', numberValue: 1, tooltip: 'first' }, { name: 'x' }] }];
  expect(offerEnumerations(entry, { enums }).parameters.map(({ choices }) => choices)).toEqual([
    [
      { value: 1, label: 'first' },
      { value: '', label: '' },
    ],
    undefined,
    undefined,
  ]);
  expect(offerEnumerations(entry, {}).parameters.map(({ choices }) => choices)).toEqual([undefined, undefined, undefined]);
});
