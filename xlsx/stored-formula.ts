/** Newer functions, which files hold under a prefix so that older versions of Excel leave them alone. */
const NEWER = new Map<string, string>([
  ...[
    'ACOT,ACOTH,ARABIC,BASE,BITAND,BITLSHIFT,BITOR,BITRSHIFT,BITXOR,CEILING.MATH,CONCAT,COT,COTH,CSC,CSCH,DAYS,DECIMAL,FLOOR.MATH',
    'FORECAST.LINEAR,HSTACK,IFNA,IFS,ISFORMULA,ISOWEEKNUM,LET,MAXIFS,MINIFS,MUNIT,NUMBERVALUE,RANDARRAY,SEC,SECH,SEQUENCE,SHEET,SHEETS',
    'STDEV.P,STDEV.S,SWITCH,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW,UNICHAR,UNICODE,UNIQUE,VAR.P,VAR.S,VSTACK,WRAPCOLS',
    'WRAPROWS,XLOOKUP,XMATCH,XOR',
  ]
    .flatMap((names) => names.split(','))
    .map((name) => [name, `_xlfn.${name}`] as const),
  ['FILTER', '_xlfn._xlws.FILTER'],
  ['SORT', '_xlfn._xlws.SORT'],
]);

/** Text in quotes, a sheet's name in quotes, or the name of a function before its bracket. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** Whether the formula calls a function of the add-in with this namespace. */
export function callsAddin(formula: string, namespace: string): boolean {
  return functionsOf(formula).some((name) => name.toUpperCase().startsWith(`${namespace.toUpperCase()}.`));
}

/** The formula as a file holds it: without the equals sign, `CERT.FEE(` as `_xldudf_CERT_FEE(`. */
export function storedFormula(formula: string, namespace: string): string {
  const prefix = `${namespace.toUpperCase()}.`;
  return formula.replace(/^=/u, '').replace(PARTS, (part: string, name: string | undefined) => {
    if (name === undefined) return part;
    const upper = name.toUpperCase();
    return upper.startsWith(prefix) ? `_xldudf_${upper.replaceAll('.', '_')}` : (NEWER.get(upper) ?? name);
  });
}

function functionsOf(formula: string): string[] {
  return [...formula.matchAll(PARTS)].flatMap(([, name]) => name ?? []);
}

/** The formula as it is shown, from how a file holds it: with its equals sign, `_xldudf_CERT_FEE(` as `CERT.FEE(`. */
export function shownFormula(stored: string, namespace: string): string {
  const addin = `_XLDUDF_${namespace.toUpperCase()}_`;
  const shown = stored.replace(PARTS, (part: string, name: string | undefined) => {
    if (name === undefined) return part;
    if (name.toUpperCase().startsWith(addin)) return `${namespace.toUpperCase()}.${name.slice(addin.length)}`;
    return name.replace(/^_xlfn\.(?:_xlws\.)?/iu, '');
  });
  return `=${shown}`;
}
