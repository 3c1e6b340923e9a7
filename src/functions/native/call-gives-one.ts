import { argumentsOf, nameAt } from '../calls/call-tokens';
import { isOneValue, type OursGivesOne } from './cells-of-expression';
import type { NativeRecord } from './native-form';

/** Tells by their native forms which calls of our functions certainly give one value. */
export function callGivesOne(records: ReadonlyMap<string, NativeRecord>): OursGivesOne {
  const givesOne: OursGivesOne = (call) => {
    const form = records.get(nameAt(call, 0) ?? '')?.form;
    if (form?.kind !== 'single') return false;
    if (!form.cellwise) return true;
    return argumentsOf(call.slice(2, -1)).every(
      (argument, index) => form.whole?.includes(index) === true || isOneValue(argument, givesOne),
    );
  };
  return givesOne;
}
