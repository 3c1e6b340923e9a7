import { sampleSize } from '../../core/fees/sample-size';
import { accept } from '../../core/result';
import { readAuditType } from '../arguments/audit';
import { mapCells } from '../arguments/map-cells';
import { readSites } from '../arguments/sites';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter } from '../parameters';
import { sampleSource } from '../sources';

export const samplesize: FunctionDefinition = {
  id: 'SAMPLESIZE',
  group: 'fees',
  since: '0.2.0',
  summary: {
    'zh-CN': '现场评审抽查的网点（场所）数，总部另计；默认规则，借用 IAF MD 1，非 GB/T 27922 规定',
    'en-US': 'Number of sites to visit, head office extra; a default borrowed from IAF MD 1, not a rule of GB/T 27922',
  },
  notes: [
    {
      'zh-CN': '默认规则：初次评审 √n，监督评审 0.6√n，复评 0.8√n，均向上取整；n 为不含总部的场所数。认证机构另有规定的，从其规定。',
      'en-US':
        'Default rule: √n for an initial audit, 0.6 √n for surveillance, 0.8 √n for recertification, each rounded up; n counts the sites without the head office. A certification body may have a rule of its own, which prevails.',
    },
    {
      'zh-CN': '按整数精确计算：25 个场所的监督评审是 3，不会因二进制误差变成 4。空白或 0 个场所会被拒绝。',
      'en-US': 'Computed in whole numbers: surveillance of 25 sites visits 3, not 4 by binary noise. Blank or 0 sites are refused.',
    },
  ],
  source: sampleSource,
  parameters: [
    {
      name: 'sites',
      label: { 'zh-CN': '场所数', 'en-US': 'sites' },
      help: {
        'zh-CN': '网点（场所）数，不含总部，不小于 1 的整数；一个单元格或一片区域',
        'en-US': 'Number of sites without the head office: a whole number of 1 or more; one cell or a range',
      },
      since: '0.2.0',
    },
    { ...auditTypeParameter, since: '0.2.0' },
  ],
  compute: ([sites, auditType]) =>
    mapCells(sites, [{ name: 'auditType', argument: auditType }], (cell, [typeCell]) => {
      const count = readSites(cell);
      if (!count.ok) return count;
      const type = readAuditType(typeCell);
      return type.ok ? accept(sampleSize(count.value, type.value)) : type;
    }),
  examples: [
    { args: [30], gives: 6, shows: { 'zh-CN': '30 个网点，初次评审', 'en-US': '30 outlets, initial audit' } },
    { args: [25, '监督'], gives: 3, shows: { 'zh-CN': '0.6 × 5 正好是 3', 'en-US': '0.6 × 5 is exactly 3' } },
    { args: [30, '复评'], gives: 5, shows: { 'zh-CN': '30 个网点，复评', 'en-US': '30 outlets, recertification' } },
    { args: [0], gives: { error: 'sites_invalid' }, shows: { 'zh-CN': '场所数不能为 0', 'en-US': 'Not for 0 sites' } },
  ],
};
