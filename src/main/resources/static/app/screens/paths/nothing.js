import { html, nothing } from 'lit';
import { count, counted, sign } from '../../words.js';
import { LIFTS, MOST_HOPS } from '../../path/question.js';
import { line } from './path.js';
import { breaks } from './limits.js';

/**
 * Why no path was found, and what to ask instead, each by one click.
 *
 * @param {object} answer of the service, without paths
 * @param {object} question that was asked
 * @param {(parts: object) => void} ask asks again with some parts changed
 * @param {(end: string) => void} focus puts the cursor into the field of that end
 */
export function noPath(answer, question, ask, focus) {
  const { reason, why, from, to } = answer;
  return html`<section class="card">
    <h2 style="margin-top:0">${why.code === 'same-entity' ? 'Both ends are the same' : 'No path'}</h2>
    ${why.code === 'filtered' ? filtered(from, to, why, question, ask) : html`<p>${reason}</p>`}
    ${advice(answer, question, ask, focus)}
    ${why.code === 'same-entity' || why.code === 'no-relations' ? nothing : near(from, to, why)}
    ${namesakes(why.namesakes, from, to, ask)}
  </section>`;
}

/**
 * A filter leaves out every path: which one, and the path that there is without it. Of several parts, each may be enough
 * to lift, or only all of them together: then the path without them breaks more than the first.
 */
function filtered(from, to, { blockedBy, without }, question, ask) {
  const lifts = blockedBy.filter((name) => LIFTS[name]);
  const broken = without ? lifts.filter((name) => breaks(name, without, question)) : [];
  const together = broken.some((name) => name !== lifts[0]);
  const named = together ? broken : lifts;
  const words = named.map((name) => LIFTS[name].text);
  return html`
    <p>${from.name} and ${to.name} are connected, but ${words.map((text, i) => html`${i ? (together ? ' and ' : ' or ') : ''}<strong>${text}</strong>`)}
      ${together ? 'together leave' : 'leaves'} out every path.</p>
    <div class="row">${together
      ? html`<button class="primary" @click=${() => ask(Object.assign({}, ...named.map((name) => LIFTS[name].parts)))}>Lift ${words.join(' and ')}</button>`
      : named.map((name) => html`<button class="primary" @click=${() => ask(LIFTS[name].parts)}>${LIFTS[name].button ?? `Lift ${LIFTS[name].text}`}</button>`)}
    </div>
    ${without ? html`<h3>The path that there is without ${together ? 'them' : words[0]}</h3>${line(without)}` : nothing}`;
}

function advice({ why, from, to }, question, ask, focus) {
  switch (why.code) {
    case 'same-entity':
      return html`<button class="primary" @click=${() => focus('to')}>Choose another end</button>`;
    case 'too-far':
      return why.hopsApart && why.hopsApart <= MOST_HOPS
        ? html`<button class="primary" @click=${() => ask({ maxHops: String(why.hopsApart) })}>Allow ${counted(why.hopsApart, 'hop')}</button>`
        : Number(question.maxHops || 0) < MOST_HOPS
          ? html`<button @click=${() => ask({ maxHops: String(MOST_HOPS) })}>Look up to ${MOST_HOPS} hops away</button>`
          : html`<p class="quiet">${MOST_HOPS} hops is as far as can be asked; so long a chain explains nothing.</p>`;
    case 'separate':
      return html`<p class="quiet">No document read so far ties the two. A document that speaks of both sides can be added on the <a href="#/">start page</a>.</p>`;
    case 'no-relations':
      return html`<p class="quiet">Documents mention the name without saying how it is tied to others. Choose another name, or add a document on the <a href="#/">start page</a>.</p>
        <div class="row"><button @click=${() => focus('from')}>Choose instead of ${from.name}</button><button @click=${() => focus('to')}>Choose instead of ${to.name}</button></div>`;
    case 'out-of-time':
      return html`<div class="row">
        ${Number(question.maxHops || 4) > 2 ? html`<button class="primary" @click=${() => ask({ maxHops: String(Number(question.maxHops || 4) - 1) })}>Ask for ${counted(Number(question.maxHops || 4) - 1, 'hop')}</button>` : nothing}
        ${question.rank === 'strong' ? html`<button @click=${() => ask({ rank: '' })}>Ask for the shortest</button>` : nothing}
      </div>`;
    default:
      return nothing;
  }
}

/** How near the two sides came. */
function near(from, to, why) {
  const around = (number) => (number === 1 ? '1 entity lies' : `${count(number)} entities lie`);
  return html`<p class="small quiet">What was looked at: ${around(why.nearFrom)} around ${from.name} and ${around(why.nearTo)} around ${to.name}; none is on both sides.
    ${why.nearFrom === 0 || why.nearTo === 0 ? html`Nothing at all is left around ${why.nearFrom === 0 ? from.name : to.name}.` : nothing}</p>`;
}

/** Entities of equal name, one on each side: were they the same, there would be a path. */
function namesakes(list, from, to, ask) {
  if (!list.length) return nothing;
  return html`<h3>Equal names on both sides</h3>
    <p class="small">Were these the same, the two sides would be joined. Read the documents of both before you think so.</p>
    <ul class="plain">
      ${list.map(({ near: one, far: other }) => html`<li class="row" style="margin-bottom:0.35rem">
        <span class="row">${sign(one.type)}<strong>${one.name}</strong> <span class="quiet small">${one.id === from.id ? 'one end' : `near ${from.name}`}</span> ${sign(other.type)}<strong>${other.name}</strong> <span class="quiet small">${other.id === to.id ? 'the other end' : `near ${to.name}`}</span></span>
        ${other.id === to.id ? nothing : html`<button @click=${() => ask({ from: other.id })}>Ask from ${other.name} there to ${to.name}</button>`}
        ${one.id === from.id ? nothing : html`<button @click=${() => ask({ to: one.id })}>Ask from ${from.name} to ${one.name} here</button>`}
      </li>`)}
    </ul>`;
}
