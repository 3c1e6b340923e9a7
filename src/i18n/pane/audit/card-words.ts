/** Title of each card, and what it is for in one line. */
export type CardWords = Readonly<
  Record<
    'setup' | 'standards' | 'ladders' | 'import' | 'team' | 'findings' | 'check' | 'sign' | 'report',
    { readonly title: string; readonly about: string }
  >
>;
