/** Remarks as one: only the first begins with a capital. The separator is that of the language. */
export function joinRemarks(separator: string, [first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((remark) => `${remark.charAt(0).toLowerCase()}${remark.slice(1)}`)].join(separator);
}
