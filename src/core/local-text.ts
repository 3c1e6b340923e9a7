/** A text in every language of the product. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

export type Locale = keyof LocalText;
