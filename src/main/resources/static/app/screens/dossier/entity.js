import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { count, date, period, relation } from '../../words.js';
import { filters } from '../../path/question.js';
import { extent, head, proof, statement } from './sheet.js';

/** All that the texts say of one entity. */
export const FACTS = 200;
const PAGE = 500;
const AT_ONCE = 6;
const TIMELINE = 400;
const TIMELINE_PAGE = 200;

/**
 * {@return what the dossier tells}
 *
 * @param {object} limits the filter, as the service takes it
 * @param {number} wanted the most facts
 * @param {(done: number, of: number) => void} progress
 */
export async function read(id, limits, wanted, progress, signal) {
  const path = `/api/entities/${encodeURIComponent(id)}`;
  const [card, counts, dated] = await Promise.all([
    get(path, {}, { signal }),
    get(`${path}/neighbourhood/counts`, limits, { signal }),
    timeline(path, limits, signal),
  ]);
  const facts = await around(path, id, limits, wanted, signal);
  await prove(facts, progress, signal);
  return { card, facts, total: counts.facts, dated };
}

/** The strongest facts of the entity itself; those among its neighbours are left out. */
async function around(path, id, limits, wanted, signal) {
  const facts = [];
  let after = null;
  do {
    const page = await get(`${path}/neighbourhood`, { ...limits, hops: 1, limit: Math.min(PAGE, wanted), after }, { signal });
    const ends = new Map([page.centre, ...page.nodes].map((node) => [node.id, node]));
    for (const edge of page.edges) {
      if (edge.source === id || edge.target === id) facts.push({ ...edge, subject: ends.get(edge.source), object: ends.get(edge.target) });
    }
    after = page.next;
  } while (after && facts.length < wanted);
  return facts.sort((a, b) => b.documents - a.documents).slice(0, wanted);
}

/** Reads the sentences behind each fact, a few at once. */
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

/** @param {(facts: number) => string} more the address of the dossier with more facts */
export function sheet({ card, facts, total, dated }, question, name, more) {
  const groups = Map.groupBy(facts, ({ type }) => type);
  const title = `Dossier: ${card.name}`;
  return html`<article class="sheet" data-title=${title}>
    ${head(title, `What do the texts say of ${card.name}?`, filters(question, name).map(({ text }) => text))}
    <h2>Names</h2>
    <dl>
      <dt>${card.type}</dt><dd><strong>${card.name}</strong></dd>
      ${card.aliases.length ? html`<dt>Also written</dt><dd>${card.aliases.join('; ')}</dd>` : nothing}
      ${card.kind ? html`<dt>Kind</dt><dd>${card.kind}</dd>` : nothing}
      ${card.status ? html`<dt>Status</dt><dd>${card.status}</dd>` : nothing}
      ${card.since || card.until ? html`<dt>Time</dt><dd>${period(card.since, card.until)}</dd>` : nothing}
      <dt>Mentioned in</dt><dd>${count(card.documents)} ${card.documents === 1 ? 'document' : 'documents'}</dd>
      ${card.first ? html`<dt>Dated facts</dt><dd>${date(card.first)}${card.last !== card.first ? ` to ${date(card.last)}` : ''}</dd>` : nothing}
    </dl>
    <h2>Facts</h2>
    ${extent(facts.length, total, 'fact', html`The best proved ones come first. <a data-live href=${more(facts.length + FACTS)}>Tell ${FACTS} more</a>`)}
    ${[...groups].map(([type, some]) => html`<h3>${relation(type).replace(/^./, (letter) => letter.toUpperCase())}</h3>
      ${some.map((fact) => statement({ ...fact, relation: fact }))}`)}
    ${involved('Agreements', card.agreements)}
    ${involved('Events', card.events)}
    <h2>Timeline</h2>
    ${extent(dated.items.length, dated.total, 'dated statement')}
    ${dated.undated ? html`<p class="note">${count(dated.undated)} more without a date.</p>` : nothing}
    ${dated.items.map((item) => html`<section class="statement short">
      <p class="says"><strong>${date(item.date)}</strong>: ${item.source.name} ${relation(item.relation)}${item.title ? ` (${item.title})` : ''} ${item.target.name}</p>
      ${proof(item.evidence, [item.source.name, item.target.name])}
    </section>`)}
  </article>`;
}

/** Agreements or events that it takes part in; the sentences stand with the facts. */
const involved = (title, list) =>
  list.length
    ? html`<h2>${title}</h2><p class="note">The sentences stand above, with the facts.</p>
        <ul>${list.map((one) => html`<li class="short"><strong>${one.name}</strong>: ${[relation(one.role), one.kind, one.status, period(one.since, one.until)].filter(Boolean).join(', ')}</li>`)}</ul>`
    : nothing;
