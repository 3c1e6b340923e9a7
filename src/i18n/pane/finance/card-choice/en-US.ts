import type { CardChoiceMessages } from './messages';

export const enUS: CardChoiceMessages = {
  label: 'Rate card',
  edition: (edition, validity) => `Edition ${edition}, ${validity}`,
  own: (name) => `${name} (own)`,
};
