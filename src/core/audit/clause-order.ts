/** Compares clause numbers part by part as numbers, so that 5.1.10 comes after 5.1.9; what is no number is compared as text. */
export function compareClauses(first: string, second: string): number {
  const one = first.trim().split('.');
  const other = second.trim().split('.');
  for (let part = 0; part < Math.max(one.length, other.length); part += 1) {
    const order = compareParts(one[part] ?? '', other[part] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(first: string, second: string): number {
  const [one, other] = [Number(first), Number(second)];
  if (first !== '' && second !== '' && Number.isFinite(one) && Number.isFinite(other)) return one - other;
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
