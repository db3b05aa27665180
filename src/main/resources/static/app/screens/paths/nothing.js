import { html, nothing } from 'lit';
import { sign } from '../../look.js';
import { DEFAULT_HOPS, MOST_HOPS, removals } from '../../path/question.js';
import { counted } from '../../words.js';
import { breaks } from './limits.js';
import { line } from './path.js';

/**
 * Why there is no path, and what to ask instead, each with one click.
 *
 * @param {object} answer of the API, without paths
 * @param {object} question
 * @param {(parts: object) => void} ask asks again with some parameters changed
 * @param {(end: string) => void} focus puts the cursor into the field of that end
 */
export function noPath(answer, question, ask, focus) {
  const { reason, why, from, to } = answer;
  const same = why.code === 'same-entity';
  return html`<section class="card">
    <h2 style="margin-top:0">${same ? 'Both ends are the same' : 'No path'}</h2>
    ${why.code === 'filtered' ? filtered(from, to, why, question, ask) : html`<p>${reason}</p>`}
    ${advice(answer, question, ask, focus)}
    ${same || why.code === 'no-relations' ? nothing : near(from, to, why)}
    ${namesakes(why.namesakes, from, to, ask)}
  </section>`;
}

/**
 * The limits that exclude every path, and a path without them. Where there are several, it can be enough to remove one, or
 * all must go: then the path without them breaks more than the first.
 */
function filtered(from, to, { blockedBy, without }, question, ask) {
  const known = removals();
  const limits = blockedBy.filter((name) => known[name]);
  const broken = without ? limits.filter((name) => breaks(name, without, question)) : [];
  const together = broken.some((name) => name !== limits[0]);
  const named = (together ? broken : limits).map((name) => known[name]);
  const texts = named.map(({ text }) => text);
  const all = Object.assign({}, ...named.map(({ parts }) => parts));
  const list = texts.map((text, i) => html`${i ? (together ? ' and ' : ' or ') : ''}<strong>${text}</strong>`);
  return html`
    <p>${from.name} and ${to.name} are connected, but ${list} ${together ? 'together exclude' : 'excludes'} every path.</p>
    <div class="row">${together
      ? html`<button class="primary" @click=${() => ask(all)}>Remove ${texts.join(' and ')}</button>`
      : named.map(({ text, button, parts }) =>
          html`<button class="primary" @click=${() => ask(parts)}>${button ?? `Remove ${text}`}</button>`)}
    </div>
    ${without ? html`<h3>The path without ${together ? 'them' : texts[0]}</h3>${line(without)}` : nothing}`;
}

function advice({ why, from, to }, question, ask, focus) {
  switch (why.code) {
    case 'same-entity':
      return html`<button class="primary" @click=${() => focus('to')}>Choose another end</button>`;
    case 'too-far':
      return tooFar(why, question, ask);
    case 'separate':
      return html`<p class="quiet">No document in the graph connects the two. You can add a document about both on the
        <a href="#/">start page</a>.</p>`;
    case 'no-relations':
      return html`<p class="quiet">Documents mention the name without stating a relation to others. Choose another name, or add a document
          on the <a href="#/">start page</a>.</p>
        <div class="row">
          <button @click=${() => focus('from')}>Replace ${from.name}</button><button @click=${() => focus('to')}>Replace ${to.name}</button>
        </div>`;
    case 'out-of-time':
      return outOfTime(question, ask);
    default:
      return nothing;
  }
}

function tooFar({ hopsApart }, question, ask) {
  if (hopsApart && hopsApart <= MOST_HOPS) {
    return html`<button class="primary" @click=${() => ask({ maxHops: String(hopsApart) })}>Allow ${counted(hopsApart, 'hop')}</button>`;
  }
  if (Number(question.maxHops || 0) < MOST_HOPS) {
    return html`<button @click=${() => ask({ maxHops: String(MOST_HOPS) })}>Search up to ${MOST_HOPS} hops</button>`;
  }
  return html`<p class="quiet">${MOST_HOPS} hops are the maximum. A longer path explains nothing.</p>`;
}

function outOfTime(question, ask) {
  const fewer = Number(question.maxHops || DEFAULT_HOPS) - 1;
  return html`<div class="row">
    ${fewer > 1
      ? html`<button class="primary" @click=${() => ask({ maxHops: String(fewer) })}>Search up to ${counted(fewer, 'hop')}</button>`
      : nothing}
    ${question.rank === 'strong' ? html`<button @click=${() => ask({ rank: '' })}>Search for the shortest</button>` : nothing}
  </div>`;
}

/** How many entities the search found on both sides. */
function near(from, to, { nearFrom, nearTo }) {
  const alone = nearFrom === 0 || nearTo === 0;
  return html`<p class="small quiet">The search found ${counted(nearFrom, 'entity')} around ${from.name} and ${counted(nearTo, 'entity')}
    around ${to.name}. None is on both sides.
    ${alone ? html`Nothing is left around ${nearFrom === 0 ? from.name : to.name}.` : nothing}</p>`;
}

/** Entities of the same name, one on each side: if they were the same, there would be a path. */
function namesakes(list, from, to, ask) {
  if (!list.length) return nothing;
  return html`<h3>The same name on both sides</h3>
    <p class="small">If these were the same, there would be a path. Read the documents of both before you decide.</p>
    <ul class="plain">${list.map((pair) => namesake(pair, from, to, ask))}</ul>`;
}

function namesake({ near: one, far: other }, from, to, ask) {
  const entity = ({ type, name }, where) =>
    html`${sign(type)}<strong>${name}</strong> <span class="quiet small">${where}</span>`;
  return html`<li class="row" style="margin-bottom:0.35rem">
    <span class="row">
      ${entity(one, one.id === from.id ? 'one end' : `near ${from.name}`)}
      ${entity(other, other.id === to.id ? 'the other end' : `near ${to.name}`)}
    </span>
    ${other.id === to.id
      ? nothing
      : html`<button @click=${() => ask({ from: other.id })}>Paths from the ${other.name} near ${to.name}</button>`}
    ${one.id === from.id
      ? nothing
      : html`<button @click=${() => ask({ to: one.id })}>Paths to the ${one.name} near ${from.name}</button>`}
  </li>`;
}
