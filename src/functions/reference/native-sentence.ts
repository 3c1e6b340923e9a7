/** Whether and how a function becomes native formulas, in a sentence. */
export function nativeSentence(
  available: boolean,
  perCell: boolean,
  words: { readonly nativeYes: string; readonly nativePerCell: string; readonly nativeNo: string },
): string {
  if (!available) return words.nativeNo;
  return perCell ? words.nativePerCell : words.nativeYes;
}
