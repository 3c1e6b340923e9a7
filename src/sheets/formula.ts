/** Text as it stands inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts and expressions joined; empty texts are left out. A text that is meant as one is given quoted. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '""').join('&');
}

/** True when the trimmed text of `cell` is one of `words`, in any case. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `TRIM(${cell})=${quoted(word)}`).join(',')})`;
}

/** A score or points as people read them: cut, never rounded up, to two decimals. The inner ROUND takes away binary noise. */
export function cutToTwo(expression: string): string {
  return `ROUNDDOWN(ROUND(${expression},8),2)`;
}

/** A call of one of the add-in's functions. */
export function cert(name: string, ...args: readonly string[]): string {
  return `CERT.${name}(${args.join(',')})`;
}
