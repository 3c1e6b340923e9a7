import { FUNCTION_GROUPS, type FunctionDefinition } from './definition';
import { firstFunctions } from './first-functions';
import { furtherFunctions } from './further-functions';

const all = [...firstFunctions, ...furtherFunctions];

/** Every CERT.* function, in the order of the reference. A test reads the folder and names a definition that is missing here. */
export const registry: readonly FunctionDefinition[] = FUNCTION_GROUPS.flatMap((group) =>
  all.filter((definition) => definition.group === group),
);
