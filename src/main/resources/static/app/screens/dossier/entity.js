import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { nameOf } from '../../change/changes.js';
import { filters } from '../../path/question.js';
import { capital, count, counted, date, kindName, period, relation, statusName, typeName } from '../../words.js';
import { extent, head, proof, statement } from './sheet.js';

/** The dossier of an entity: what the documents state about it. */
export const FACTS = 200;
const PAGE = 500;
const AT_ONCE = 6;
const TIMELINE = 400;
const TIMELINE_PAGE = 200;

/**
 * {@return the content of the dossier}
 *
 * @param {object} limits the filter, as the API takes it
 * @param {number} wanted the maximum number of facts
 * @param {(done: number, of: number) => void} progress
 */
export async function read(id, limits, wanted, progress, signal) {
  const path = `/api/entities/${encodeURIComponent(id)}`;
  const [card, counts, dated] = await Promise.all([
    get(path, {}, { signal }),
    get(`${path}/neighbourhood/counts`, limits, { signal }),
    timeline(path, limits, signal),
  ]);
  const facts = await around(path, card.id, limits, wanted, signal);
  await prove(facts, progress, signal);
  const before = card.mergedInto ? await nameOf(id, signal).catch(() => id) : null;
  return { card, facts, total: counts.facts, dated, before };
}

/** The strongest facts of the entity itself, without those between its neighbours. */
async function around(path, id, limits, wanted, signal) {
  const facts = [];
  let after = null;
  do {
    const parameters = { ...limits, hops: 1, limit: Math.min(PAGE, wanted), after };
    const page = await get(`${path}/neighbourhood`, parameters, { signal });
    const ends = new Map([page.centre, ...page.nodes].map((node) => [node.id, node]));
    for (const edge of page.edges) {
      const own = edge.source === id || edge.target === id;
      if (own) facts.push({ ...edge, subject: ends.get(edge.source), object: ends.get(edge.target) });
    }
    after = page.next;
  } while (after && facts.length < wanted);
  return facts.sort((a, b) => b.documents - a.documents).slice(0, wanted);
}

/** Reads the sentences behind each fact, a few facts at a time. */
async function prove(facts, progress, signal) {
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < facts.length) {
      const fact = facts[next++];
      fact.sentences = fact.id ? (await get(`/api/relations/${encodeURIComponent(fact.id)}/evidence`, {}, { signal })).items : [];
      progress(++done, facts.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function timeline(path, limits, signal) {
  const items = [];
  let after = null;
  let page;
  do {
    page = await get(`${path}/timeline`, { ...limits, limit: TIMELINE_PAGE, after }, { signal });
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < TIMELINE);
  return { items, total: page.total, undated: page.undated };
}

/** @param {(facts: number) => string} more the address of the dossier with that many facts */
export function sheet({ card, facts, total, dated, before }, question, name, more) {
  const groups = Map.groupBy(facts, ({ type }) => type);
  const title = `Dossier: ${card.name}`;
  const moreFacts = html`The facts with the most documents come first.
    <a data-live href=${more(facts.length + FACTS)}>Show ${FACTS} more</a>`;
  return html`<article class="sheet" data-title=${title}>
    ${head(title, `What do the documents state about ${card.name}?`, filters(question, name).map(({ text }) => text))}
    ${before ? html`<p class="note"><strong>${before}</strong> is now part of <strong>${card.name}</strong>.</p>` : nothing}
    ${names(card)}
    <h2>Facts</h2>
    ${extent(facts.length, total, 'fact', moreFacts)}
    ${[...groups].map(([type, some]) => html`<h3>${capital(relation(type))}</h3>
      ${some.map((fact) => statement({ ...fact, relation: fact }))}`)}
    ${involved('Agreements', card.agreements)}
    ${involved('Events', card.events)}
    <h2>Timeline</h2>
    ${extent(dated.items.length, dated.total, 'dated statement')}
    ${dated.undated ? html`<p class="note">${count(dated.undated)} more without a date.</p>` : nothing}
    ${dated.items.map((item) => dateLine(item))}
  </article>`;
}

const names = (card) => html`<h2>Names</h2>
  <dl>
    <dt>${typeName(card.type)}</dt><dd><strong>${card.name}</strong></dd>
    ${card.aliases.length ? html`<dt>Also written</dt><dd>${card.aliases.join('; ')}</dd>` : nothing}
    ${card.identifiers?.length ? html`<dt>Identifiers</dt><dd>${card.identifiers.join('; ')}</dd>` : nothing}
    ${card.kind ? html`<dt>Kind</dt><dd>${kindName(card.kind)}</dd>` : nothing}
    ${card.status ? html`<dt>Status</dt><dd>${statusName(card.status)}</dd>` : nothing}
    ${card.since || card.until ? html`<dt>Time</dt><dd>${period(card.since, card.until)}</dd>` : nothing}
    <dt>Mentioned in</dt><dd>${counted(card.documents, 'document')}</dd>
    ${card.first
      ? html`<dt>Dated facts</dt><dd>${date(card.first)}${card.last !== card.first ? ` to ${date(card.last)}` : ''}</dd>`
      : nothing}
  </dl>`;

function dateLine({ date: when, source, relation: type, title, target, evidence }) {
  const label = title ? `${relation(type)} (${title})` : relation(type);
  return html`<section class="statement short">
    <p class="says"><strong>${date(when)}</strong>: ${source.name} ${label} ${target.name}</p>
    ${proof(evidence, [source.name, target.name])}
  </section>`;
}

/** The agreements or events of the entity. Their sentences are among the facts. */
function involved(title, list) {
  if (!list.length) return nothing;
  const about = (one) =>
    [relation(one.role), kindName(one.kind), statusName(one.status), period(one.since, one.until)].filter(Boolean).join(', ');
  return html`<h2>${title}</h2><p class="note">The sentences are with the facts above.</p>
    <ul>${list.map((one) => html`<li class="short"><strong>${one.name}</strong>: ${about(one)}</li>`)}</ul>`;
}
