import type { Cell } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import { EXTRA_IDS } from '../card';
import { AUDIT_TYPES } from './audit-types';
import type { CardDraft, DraftBand, DraftFactor, DraftItem } from './card-draft';
import {
  CARD_DATES,
  CARD_RULES,
  CARD_TEXTS,
  READING_AUDITS,
  type CardField,
  type CardItem,
  type CardProblem,
  type ReadingAudit,
} from './card-problem';
import { PRICE_IDS } from './check-prices';
import { isReadingAudit } from './check-readings';

type Json = Readonly<Record<string, unknown>>;

/** Rules that stand together in a file. */
const ADJUSTMENT = ['mostOff', 'mostOn'] as const;
const PLAIN_RULES = CARD_RULES.filter((rule) => rule !== 'mostOff' && rule !== 'mostOn');

/** Takes the content of a file apart; what is not where it belongs is told by its path. */
class JsonReader {
  readonly problems: CardProblem[] = [];

  /** The object at a path, without what does not belong into it; empty where there is none. */
  object(value: unknown, path: string, keys: readonly string[]): Json {
    if (value === undefined || value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.#tell(path, value);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) this.problems.push({ place: { kind: 'path', path: joined(path, key) }, code: 'unknown_key' });
    }
    return value as Json;
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value as readonly unknown[];
    if (value !== undefined && value !== null) this.#tell(path, value);
    return [];
  }

  cell(value: unknown, path: string): Cell {
    if (value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Cell;
    this.#tell(path, value);
    return null;
  }

  #tell(path: string, value: unknown): void {
    this.problems.push({ place: { kind: 'path', path }, code: 'not_a_value', value: JSON.stringify(value).slice(0, 60) });
  }
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The draft in the content of a file; null where it is no card of ours at all, or of a version to come. */
export function draftOfJson(
  content: unknown,
  format: string,
  version: number,
): { readonly draft: CardDraft | null; readonly problems: readonly CardProblem[] } {
  if (typeof content !== 'object' || content === null || !('format' in content) || content.format !== format) {
    return { draft: null, problems: [{ place: { kind: 'path', path: 'format' }, code: 'not_a_card' }] };
  }
  const found: unknown = 'version' in content ? content.version : undefined;
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) {
    return { draft: null, problems: [{ place: { kind: 'path', path: 'version' }, code: 'not_a_card' }] };
  }
  if (found > version)
    return { draft: null, problems: [{ place: { kind: 'path', path: 'version' }, code: 'newer_version', version: found, known: version }] };
  const json = new JsonReader();
  const own = [...CARD_TEXTS, ...CARD_DATES];
  const root = json.object(content, '', [
    ...own,
    'format',
    'version',
    'currency',
    'prices',
    'extras',
    'charges',
    'rules',
    'otherReadings',
    'bands',
  ]);
  if (root['currency'] !== 'CNY') {
    json.problems.push({
      place: { kind: 'path', path: 'currency' },
      code: 'word_unknown',
      value: JSON.stringify(root['currency'] ?? null).slice(0, 60),
      words: ['CNY'],
    });
  }
  const rules = json.object(root['rules'], 'rules', [...PLAIN_RULES, 'adjustment']);
  const adjustment = json.object(rules['adjustment'], 'rules.adjustment', [...ADJUSTMENT, 'factors']);
  const field = (from: Json, path: string, key: CardField): [CardField, Cell] => [key, json.cell(from[key], joined(path, key))];
  const draft: CardDraft = {
    fields: Object.fromEntries([
      ...own.map((key) => field(root, '', key)),
      ...PLAIN_RULES.map((key) => field(rules, 'rules', key)),
      ...ADJUSTMENT.map((key) => field(adjustment, 'rules.adjustment', key)),
    ]) as Record<CardField, Cell>,
    items: itemsOf(root, json),
    factors: json.list(adjustment['factors'], 'rules.adjustment.factors').map((row, index) => factorOf(row, index, json)),
    readings: readingsOf(root['otherReadings'], json),
    bands: json.list(root['bands'], 'bands').map((row, index) => bandOf(row, index, json)),
  };
  return { draft, problems: json.problems };
}

function itemsOf(root: Json, json: JsonReader): CardDraft['items'] {
  const charges = json.object(root['charges'], 'charges', AUDIT_TYPES);
  const charged = Object.fromEntries(AUDIT_TYPES.map((auditType) => [auditType, chargedOf(charges, auditType, json)])) as Record<
    AuditType,
    readonly string[] | null
  >;
  const price = (folder: Json, item: CardItem, path: string): DraftItem => {
    const { amount, origin } = json.object(folder[item], path, ['amount', 'origin']);
    return {
      amount: json.cell(amount, `${path}.amount`),
      origin: json.cell(origin, `${path}.origin`),
      charged: Object.fromEntries(
        AUDIT_TYPES.map((auditType): [AuditType, Cell] => {
          const list = charged[auditType];
          return [auditType, list === null ? null : list.includes(item) ? 'charged' : 'notCharged'];
        }),
      ) as DraftItem['charged'],
    };
  };
  const folder = (name: 'prices' | 'extras', items: readonly CardItem[]): [CardItem, DraftItem][] => {
    const all = json.object(root[name], name, items);
    return items.map((item) => [item, price(all, item, `${name}.${item}`)]);
  };
  return Object.fromEntries([...folder('prices', PRICE_IDS), ...folder('extras', EXTRA_IDS)]) as Record<CardItem, DraftItem>;
}

/** What an audit type is charged; null where the file does not say. */
function chargedOf(charges: Json, auditType: AuditType, json: JsonReader): readonly string[] | null {
  if (charges[auditType] === undefined || charges[auditType] === null) return null;
  return json.list(charges[auditType], `charges.${auditType}`).flatMap((item, index) => {
    if (typeof item === 'string' && (PRICE_IDS as readonly string[]).includes(item)) return [item];
    const place = { kind: 'path', path: `charges.${auditType}[${String(index)}]` } as const;
    json.problems.push({ place, code: 'word_unknown', value: JSON.stringify(item).slice(0, 60), words: PRICE_IDS });
    return [];
  });
}

function factorOf(value: unknown, index: number, json: JsonReader): DraftFactor {
  const path = `rules.adjustment.factors[${String(index)}]`;
  const { name, least, most } = json.object(value, path, ['name', 'least', 'most']);
  return { row: index + 1, name: json.cell(name, path), least: json.cell(least, path), most: json.cell(most, path) };
}

/** At most one for an audit: of two, the second does not belong there. */
function readingsOf(value: unknown, json: JsonReader): CardDraft['readings'] {
  const lines: Partial<Record<ReadingAudit, CardDraft['readings'][ReadingAudit]>> = {};
  for (const [index, entry] of json.list(value, 'otherReadings').entries()) {
    const path = `otherReadings[${String(index)}]`;
    const { auditType, rule, waivable, source } = json.object(entry, path, ['auditType', 'rule', 'waivable', 'source']);
    if (!isReadingAudit(auditType) || lines[auditType] !== undefined) {
      const place = { kind: 'path', path: `${path}.auditType` } as const;
      json.problems.push({ place, code: 'word_unknown', value: JSON.stringify(auditType ?? null).slice(0, 60), words: READING_AUDITS });
      continue;
    }
    lines[auditType] = {
      rule: json.cell(rule, `${path}.rule`),
      waivable: json.cell(waivable, `${path}.waivable`),
      source: json.cell(source, `${path}.source`),
    };
  }
  const blank = { rule: null, waivable: null, source: null };
  return { surveillance: lines.surveillance ?? blank, recertification: lines.recertification ?? blank };
}

function bandOf(value: unknown, index: number, json: JsonReader): DraftBand {
  const path = `bands[${String(index)}]`;
  const { min, max, source, ...audits } = json.object(value, path, ['min', 'max', 'source', ...AUDIT_TYPES]);
  return {
    row: index + 1,
    min: json.cell(min, `${path}.min`),
    max: json.cell(max, `${path}.max`),
    days: Object.fromEntries(
      AUDIT_TYPES.map((auditType) => {
        const at = `${path}.${auditType}`;
        const { total, onsite, origin } = json.object(audits[auditType], at, ['total', 'onsite', 'origin']);
        return [
          auditType,
          { total: json.cell(total, `${at}.total`), onsite: json.cell(onsite, `${at}.onsite`), origin: json.cell(origin, `${at}.origin`) },
        ];
      }),
    ) as DraftBand['days'],
    source: json.cell(source, `${path}.source`),
  };
}
