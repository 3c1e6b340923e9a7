import type { RateCard } from '../core/fees/rate-card';
import data from './trial.json';

/** The trial fee standard. The data file is checked against its schema at build time (scripts/check-data). */
export const trialCard = data as RateCard;
