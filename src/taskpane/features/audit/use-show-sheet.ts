import type { OurSheet } from '../../../sheets';
import { usePane } from '../../app/pane-context';

/** Brings a sheet of ours to the front; what fails is reported. */
export function useShowSheet(): (sheet: Pick<OurSheet, 'name'>) => Promise<void> {
  const { services } = usePane();
  return async ({ name }) => {
    try {
      const host = await services.audit.host();
      await services.audit.patiently(() => host.showCell(name, 'A1'));
    } catch (error) {
      services.report(error);
    }
  };
}
