import type { Cell, Matrix } from '../../src/core/cells/cell';
import type { RefusalCode } from '../../src/core/refusal';
import { registry } from '../../src/functions/registry';
import { LOCALES } from '../../src/i18n/locale';
import { enUS } from '../../src/i18n/refusals/en-US';
import { callIn, faultIn, refusalOf } from '../support/call';
import { refusalCalls } from '../support/refusal-calls';

/** A sentence is no answer for it: the Excel error itself comes back. */
const GIVEN_BACK: RefusalCode = 'excel_error';

test('every reason for a refusal is reached by a call', () => {
  const reached = new Set<string>(refusalCalls.map(({ code }) => code));
  expect(Object.keys(enUS).filter((code) => !reached.has(code))).toEqual([]);
});

test('every function is refused in some call', () => {
  const refused = new Set(refusalCalls.map(({ id }) => id));
  const takesNothing = registry.filter(({ parameters }) => parameters.length === 0).map(({ id }) => id);
  expect(registry.map(({ id }) => id).filter((id) => !refused.has(id) && !takesNothing.includes(id))).toEqual([]);
});

const NAMED = refusalCalls.map(({ code, id, args }) => [`CERT.${id}(${args.map(shown).join(',')})`, code, id, args] as const);

// With an empty table there is nothing to run; the tests above name what is missing.
if (NAMED.length > 0) {
  test.each(NAMED)('%s is refused: %s', (_name, code, id, args) => {
    expect(refusalOf(id, ...args)).toBe(code);
    if (code === GIVEN_BACK) {
      expect(LOCALES.map((locale) => callIn(locale, id, ...args)[0]?.[0])).toEqual([expect.any(Error), expect.any(Error)]);
      return;
    }
    const [zh, en] = LOCALES.map((locale) => faultIn(locale, id, ...args).message);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/[a-z].*\.$/u);
    expect(zh).not.toBe(en);
  });
}

function shown(argument: Cell | Matrix): string {
  return argument === null || argument === undefined ? '' : JSON.stringify(argument);
}
