import { html } from 'lit';
import { TYPES, count, relation, sign } from '../../words.js';
import { tally } from './workspace/filter.js';

/** The legend, which is the filter as well. Each kind tells how many of what is loaded are of it. */
export function legend(workspace, filter, change) {
  const nodes = [...workspace.nodes.values()];
  const edges = [...workspace.edges.values()];
  const types = tally(nodes, (node) => node.type).sort((a, b) => TYPES.indexOf(a[0]) - TYPES.indexOf(b[0]));
  const most = edges.reduce((max, edge) => Math.max(max, edge.documents), 1);
  const turn = (name, value) => {
    const off = new Set(filter[name]);
    if (!off.delete(value)) off.add(value);
    change({ ...filter, [name]: off });
  };
  const box = (name, value, label, number) => html`<li><label>
    <input type="checkbox" .checked=${!filter[name].has(value)} @change=${() => turn(name, value)} />${label} <span class="quiet number">${count(number)}</span>
  </label></li>`;
  return html`
    <fieldset><legend>Types</legend><ul class="plain">${types.map(([type, number]) => box('offType', type, html`${sign(type)} ${type}`, number))}</ul></fieldset>
    <fieldset><legend>Relations</legend><ul class="plain">${tally(edges, (edge) => edge.type).map(([type, number]) => box('offRelation', type, relation(type), number))}</ul></fieldset>
    <fieldset><legend>Said to be</legend><ul class="plain">${tally(edges, (edge) => edge.modality).map(([modality, number]) => box('offModality', modality, html`${line(modality)} ${modality}`, number))}</ul></fieldset>
    <fieldset><legend>Proof</legend>
      <label style="white-space:nowrap">at least <input type="number" min="1" max=${most} .value=${String(filter.documents)} style="width:3.6em" aria-label="Least number of documents"
        @change=${(event) => change({ ...filter, documents: Math.max(1, Number(event.target.value) || 1) })} /> documents</label>
      <label><input type="checkbox" .checked=${filter.between} @change=${() => change({ ...filter, between: !filter.between })} />facts between all shown</label>
    </fieldset>`;
}

/** How a fact of that modality is drawn. */
const line = (modality) => html`<svg width="26" height="8" aria-hidden="true"><line x1="1" x2="25" y1="4" y2="4" stroke=${modality === 'denied' ? 'var(--bad)' : 'var(--quiet)'}
  stroke-width="2" stroke-dasharray=${{ planned: '6 3', denied: '2 3' }[modality] ?? 'none'} /></svg>`;
