import { entry } from '../ontology.js';
import { relation } from '../words.js';

/** The hops of a path, as the API returns them. */

/** {@return the label of a relation, with the title of a position} */
export const said = ({ type, title }) => (title ? `holds the position “${title}” of` : relation(type));

/** {@return the subject and the object of the fact, whichever way the path runs over it} */
export function fact({ source, target, relation: one }) {
  const [subject, object] = one.subject === source.id ? [source, target] : [target, source];
  return { subject, object };
}

/** {@return what stands before and after the label of a hop; the arrow points from the subject to the object} */
export function arrow({ source, relation: one }) {
  if (entry('relationTypes', one.type)?.symmetric) return ['↔', ''];
  return one.subject === source.id ? ['—', '→'] : ['←', '—'];
}

/** {@return the entities on a path, in its order} */
export const stations = ({ hops }) => [hops[0].source, ...hops.map(({ target }) => target)];
