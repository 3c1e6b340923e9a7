import type { ReactElement } from 'react';
import { LoadSection } from './load-section';
import { MakeSection } from './make-section';

/** Standards and tables of points: what scoring sheets are made from. */
export default function StandardsCard(): ReactElement {
  return (
    <>
      <MakeSection />
      <LoadSection />
    </>
  );
}
