import type { LocalText } from '../core/local-text';
import type { CertificateRules } from '../core/lifecycle/certificate';
import type { ProcessProvenance, Stage } from '../core/lifecycle/schedule';
import data from './process.json';

interface ProcessFigure {
  readonly value: number;
  readonly provenance: ProcessProvenance;
}

/** The way to a certificate and through its life as data, every duration with its provenance. */
export interface CertificationProcess {
  readonly id: string;
  readonly sources: Readonly<Record<ProcessProvenance, LocalText>>;
  readonly certificate: Readonly<Record<keyof CertificateRules, ProcessFigure>>;
  readonly stages: readonly Stage[];
}

/** The process of after-sales service certification. The data file is checked against its schema at build time (scripts/check-data). */
export const certificationProcess = data as CertificationProcess;

const { validMonths, lastDay, surveillanceMonths, recertificationFromMonths } = certificationProcess.certificate;

/** The figures of a certificate's life. */
export const certificateRules: CertificateRules = {
  validMonths: validMonths.value,
  lastDay: lastDay.value,
  surveillanceMonths: surveillanceMonths.value,
  recertificationFromMonths: recertificationFromMonths.value,
};
