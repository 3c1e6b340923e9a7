import type { LocalText } from '../core/local-text';

/** Said in a cell whose function is in a part of the site that did not arrive. */
export const functionsNotLoaded: LocalText = {
  'zh-CN': '这个函数没有加载成功。请检查网络，然后按 Ctrl+Alt+F9 重新计算。',
  'en-US': 'This function did not load. Check the network, then press Ctrl+Alt+F9 to calculate again.',
};
