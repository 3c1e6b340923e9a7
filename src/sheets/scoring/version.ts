/**
 * Version of the layout, written into the marker of every sheet; raise it with any change of columns, names or meaning.
 *
 * 1: judgement, samples, reason. 2: points by judgement, evidence, site, signature, edition of the point table.
 */
export const SCORING_VERSION = 2;
