const LONGEST = 31;

/** The name itself while it is free, else with the first free number in brackets, as Excel counts copies. */
export function freeSheetName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const base = name.replace(/ \(\d+\)$/u, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}
