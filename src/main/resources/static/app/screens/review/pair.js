import { css, html, nothing } from 'lit';
import { sign } from '../../look.js';
import { said } from '../../path/hops.js';
import { href } from '../../route.js';
import { counted, typeName } from '../../words.js';

/** What a reader sees of a pair: both entities side by side, what they share, and why the machine is unsure. */
export const sides = css`
  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; align-items: stretch; }
  .pair h2 { margin: 0; overflow-wrap: anywhere; }
  .pair h3 { margin: 0.75rem 0 0.25rem; }
  .facts > li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
  .facts q { color: var(--quiet); }
  .near { display: flex; flex-wrap: wrap; gap: 0.3rem 0.4rem; }
  .near a { display: inline-flex; min-height: 24px; max-width: 100%; overflow-wrap: anywhere; color: var(--text); text-decoration: none; }
  .near a:hover { text-decoration: underline; }
  .common { display: flex; flex-wrap: wrap; gap: 0.2rem 0.75rem; align-items: baseline; margin-bottom: 0.75rem; padding-block: 0.5rem; }
  .common h3, .common p, .machine p { margin: 0; }
  .machine { margin-bottom: 0.6rem; gap: 0.2rem 0.75rem; }
  .machine meter { width: 7rem; height: 0.9em; vertical-align: -0.1em; }
  .machine meter::-webkit-meter-inner-element { border: 1px solid var(--outline); border-radius: 999px; overflow: hidden; }
  .machine meter::-webkit-meter-bar { background: var(--surface); border: 0; height: 100%; }
  .machine meter::-webkit-meter-optimum-value { background: var(--accent); }
  .machine meter::-moz-meter-bar { background: var(--accent); }
  .reasons { display: flex; flex-wrap: wrap; gap: 0.2rem 0.4rem; }
  @media (max-width: 640px) {
    .pair { gap: 0.4rem; }
    .pair .card { padding: 0.5rem 0.6rem; }
    .pair h2 { font-size: 1rem; }
  }
`;

/** The score and the reasons of the machine. */
export const head = ({ score, reasons }) => {
  const percent = Math.round(score * 100);
  return html`<div class="row small machine">
    <p>The machine is <strong>${percent} %</strong> sure that they are the same
      <meter min="0" max="100" value=${percent} aria-label="How sure the machine is that both are the same"></meter></p>
    <ul class="plain reasons" aria-label="Its reasons">${reasons.map((reason) => html`<li class="chip">${reason}</li>`)}</ul>
  </div>`;
};

/** One of the two entities. */
export function side(entity, { type }) {
  const { id, name, aliases, documents, facts, others } = entity;
  return html`<section class="card" aria-label=${name}>
    <h2>${sign(type)} <a href=${href('network', id)}>${name}</a></h2>
    <p class="small quiet">${typeName(type)} · ${counted(documents, 'document')}</p>
    ${aliases.length ? html`<p class="small">Also: ${aliases.join(', ')}</p>` : nothing}
    <h3>Facts</h3>
    ${facts.length
      ? html`<ul class="plain facts small">${facts.map((one) => fact(one, name))}</ul>`
      : html`<p class="small quiet">No fact.</p>`}
    <h3>Connected only with this one</h3>
    ${others.length ? near(others) : html`<p class="small quiet">Nobody and nothing.</p>`}
  </section>`;
}

/** What both have facts with. */
export const common = ({ common: shared }) => html`<section class="card common">
  <h3>Connected with both</h3>
  ${shared.length ? near(shared) : html`<p class="small quiet">Nobody and nothing is connected with both.</p>`}
</section>`;

const near = (all) => html`<ul class="plain near small">${all.map(({ id, type, name }) =>
  html`<li class="chip"><a href=${href('network', id)}>${sign(type)}&nbsp;${name}</a></li>`)}</ul>`;

function fact({ predicate, outward, title, other, quote, document, documentTitle }, name) {
  const words = html`<em>${said({ type: predicate, title })}</em>`;
  const link = html`<a href=${href('network', other.id)}>${other.name}</a>`;
  return html`<li>${outward ? html`${words} ${link}` : html`${link} ${words} ${name}`}
    ${quote
      ? html`<br /><q>${quote}</q> <a href=${href('documents', document)}>${documentTitle || 'Document'}</a>`
      : nothing}</li>`;
}
