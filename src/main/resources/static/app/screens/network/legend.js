import { html, nothing } from 'lit';
import { dashes, sign } from '../../look.js';
import { names } from '../../ontology.js';
import { count, modalityName, relation, typeName } from '../../words.js';
import { tally } from './workspace/filter.js';

/** The legend, which is also the filter. Each line shows how many of the loaded entities or facts it is about. */
export function legend(workspace, filter, change) {
  const nodes = [...workspace.nodes.values()];
  const edges = [...workspace.edges.values()];
  const most = edges.reduce((max, edge) => Math.max(max, edge.documents), 1);
  const turn = (name, value) => {
    const off = new Set(filter[name]);
    if (!off.delete(value)) off.add(value);
    change({ ...filter, [name]: off });
  };
  const box = (name, label) => ([value, number]) => html`<li><label>
    <input type="checkbox" .checked=${!filter[name].has(value)} @change=${() => turn(name, value)} />${label(value)}
    <span class="quiet number">${count(number)}</span>
  </label></li>`;
  const group = (title, lines) => html`<fieldset><legend>${title}</legend><ul class="plain">${lines}</ul></fieldset>`;
  return html`
    ${group('Types', inOrder(tally(nodes, ({ type }) => type)).map(box('offType', (type) => html`${sign(type)} ${typeName(type)}`)))}
    ${group('Relations', tally(edges, ({ type }) => type).map(box('offRelation', relation)))}
    ${group('Status', tally(edges, ({ modality }) => modality).map(box('offModality', (one) => html`${line(one)} ${modalityName(one)}`)))}
    <fieldset><legend>Evidence</legend>
      <label style="white-space:nowrap">at least <input type="number" min="1" max=${most} .value=${String(filter.documents)}
        style="width:3.6em" aria-label="Minimum number of documents"
        @change=${(event) => change({ ...filter, documents: Math.max(1, Number(event.target.value) || 1) })} /> documents</label>
      <label><input type="checkbox" .checked=${filter.between} @change=${() => change({ ...filter, between: !filter.between })} />
        facts between all shown</label>
    </fieldset>`;
}

/** Types in the order of the ontology; unknown ones come last. */
function inOrder(counts) {
  const order = names('entityTypes');
  const position = (type) => (order.includes(type) ? order.indexOf(type) : order.length);
  return counts.sort((a, b) => position(a[0]) - position(b[0]));
}

/** The line of facts of that modality, as in the picture. */
const line = (modality) => html`<svg width="26" height="8" aria-hidden="true"><line x1="1" x2="25" y1="4" y2="4"
  stroke=${modality === 'denied' ? 'var(--bad)' : 'var(--quiet)'} stroke-width="2"
  stroke-dasharray=${dashes(modality).join(' ') || nothing} /></svg>`;
