const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in local time as logs and signatures write it: `2026-11-26 15:03:07`, which sorts as text. */
export function stamp(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}`;
}
