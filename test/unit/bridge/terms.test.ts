import { translate } from '../../../workbench/page/grid/terms';
import { zhCNTerms } from '../../../workbench/page/grid/terms/zh-CN';

describe('translate', () => {
  it('leaves the grid’s own language as it is', () => {
    expect(translate('en-US', 'Cut')).toBe('Cut');
  });

  it('translates what is in the table and keeps the spaces around it', () => {
    expect(translate('zh-CN', 'Cut')).toBe('剪切');
    expect(translate('zh-CN', '\n   Select all\n  ')).toBe('\n   全选\n  ');
    expect(translate('zh-CN', '\u00a0- [optional]\u00a0')).toBe('\u00a0— [可选]\u00a0');
  });

  it('falls back to English for the rest', () => {
    expect(translate('zh-CN', 'Something new')).toBe('Something new');
  });

  it.each(Object.entries(zhCNTerms))('keeps the placeholders of %j', (english, chinese) => {
    const placeholders = (text: string): string[] => (text.match(/%s|%\(\w+\)s|\[\[\w+\]\]/g) ?? []).sort();
    expect(placeholders(chinese)).toEqual(placeholders(english));
  });
});
