import type { CardChoiceMessages } from './messages';

export const zhCN: CardChoiceMessages = {
  label: '收费标准',
  edition: (edition, validity) => `版本 ${edition}，${validity}`,
  own: (name) => `${name}（自有）`,
};
