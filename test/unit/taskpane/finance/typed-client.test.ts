import { typedClient } from '../../../../src/taskpane/features/finance/client/typed-client';
import { changeCompare } from '../../../../src/taskpane/features/finance/compare/compare-form';
import { changeCycle, cycleForm } from '../../../../src/taskpane/features/finance/cycle/cycle-form';
import { newForm, quoteForm } from '../../../../src/taskpane/features/finance/quote/quote-form';
import { DATE } from '../../../support/finance/quote-requests';

const blank = cycleForm.get();
afterEach(() => {
  quoteForm.set(null);
  cycleForm.set(blank);
  changeCompare({ organisation: '', headcount: '' });
});

const quote = {
  ...newForm(DATE),
  organisation: '示例电器',
  headcount: '1200',
  outlets: [
    { name: '合肥', headcount: '30' },
    { name: '', headcount: '8' },
  ],
  outletsCounted: false,
};

test('nothing is offered while no other card has a headcount', () => {
  expect(typedClient('cycle', '')).toBeNull();
  changeCycle({ organisation: '示例电器', headcounts: { 1: '300', 2: '', 3: '' } });
  expect(typedClient('cycle', '')).toBeNull();
  expect(typedClient('compare', '')).toMatchObject({ typedIn: 'cycle', headcount: '300' });
});

test('the quote goes before the other cards, with its outlets a line each', () => {
  changeCompare({ headcount: '300' });
  quoteForm.set(quote);
  expect(typedClient('cycle', '')).toEqual({
    typedIn: 'quote',
    organisation: '示例电器',
    headcount: '1200',
    outlets: '合肥 30\n8',
    outletsCounted: false,
    tax: null,
  });
});

test('a quote without a headcount of its own has that of the estimate', () => {
  quoteForm.set({ ...quote, headcount: null });
  expect(typedClient('cycle', '1,550')?.headcount).toBe('1,550');
  expect(typedClient('cycle', '')).toBeNull();
});

test.each([
  ['6', 'excluded', { mode: 'excluded', rate: 'general' }],
  ['1', 'included', { mode: 'included', rate: 'smallScaleConcession' }],
  ['0', 'included', { mode: 'included', rate: 'exempt' }],
  ['6', '', null],
  ['5', 'excluded', null],
  ['', '', null],
] as const)('a tax of %s%% %s comes over as %j', (taxRate, taxMode, tax) => {
  quoteForm.set({ ...quote, taxRate, taxMode });
  expect(typedClient('compare', '')?.tax).toEqual(tax);
});
