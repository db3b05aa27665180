import { allowed } from '../../path/question.js';
import { span } from '../../words.js';

/** {@return whether a path breaks one limit of the question, by the name that the API gives that limit} */
export function breaks(name, { hops }, question) {
  const facts = hops.map((hop) => hop.relation);
  const between = hops.slice(1).map(({ source }) => source);
  const excluded = (value, only, not) => (only.length > 0 && !only.includes(value)) || not.includes(value);
  switch (name) {
    case 'relation': return facts.some(({ type }) => excluded(type, question.relation, question.notRelation));
    case 'type': return between.some(({ type }) => excluded(type, question.type, question.notType));
    case 'minDocuments': return facts.some(({ documents }) => documents < Number(question.minDocuments));
    case 'avoid': return between.some(({ id }) => question.avoid.includes(id));
    case 'modality': return facts.some(({ modality }) => !allowed(question).includes(modality));
    case 'via': return !question.via.every((id) => between.some((entity) => entity.id === id));
    default: return facts.some((fact) => outside(fact, question));
  }
}

/** Undated facts are outside of any time. */
function outside({ since, until }, question) {
  if (!since && !until) return true;
  const first = span(question.asOf || question.since)?.[0] ?? -Infinity;
  const last = span(question.asOf || question.until)?.[1] ?? Infinity;
  return (span(since)?.[0] ?? -Infinity) > last || (span(until)?.[1] ?? Infinity) < first;
}
