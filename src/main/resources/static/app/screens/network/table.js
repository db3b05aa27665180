import { html } from 'lit';
import { sign } from '../../look.js';
import { count, date, relation, span, typeName, unlessStated, when } from '../../words.js';

/** What is shown, as tables: the network without its picture. */
export function table(workspace, passed, pick) {
  const nodes = [...workspace.nodes.values()].filter((node) => passed.nodes.has(node.id)).sort((a, b) => a.name.localeCompare(b.name));
  const edges = [...workspace.edges.values()].filter((edge) => passed.edges.has(edge.id));
  const degree = new Map();
  for (const edge of edges) for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return html`<div class="tables">
    <table aria-label="Entities shown"><caption class="small quiet">${count(nodes.length)} entities</caption>
      <thead><tr><th scope="col">Entity</th><th scope="col">Type</th><th scope="col">Facts here</th></tr></thead>
      <tbody>${nodes.map(({ id, type, name }) => html`<tr>
        <td><button class="link" @click=${() => pick(id)}>${name}</button></td>
        <td>${sign(type)} ${typeName(type)}</td>
        <td class="number">${degree.get(id) ?? 0}</td></tr>`)}</tbody>
    </table>
    <table aria-label="Facts shown"><caption class="small quiet">${count(edges.length)} facts</caption>
      <thead><tr>
        <th scope="col">Fact</th><th scope="col">When</th><th scope="col">Documents</th><th scope="col">Quote</th>
      </tr></thead>
      <tbody>${edges.map((edge) => html`<tr>
        <td>${fact(workspace, edge, pick)} <strong>${unlessStated(edge.modality)}</strong></td>
        <td>${when(edge)}</td>
        <td class="number">${count(edge.documents)}</td>
        <td class="small">${edge.quote}</td></tr>`)}</tbody>
    </table></div>`;
}

/** The dated facts shown, in order of their first day. */
export function timeline(workspace, passed, pick) {
  const all = [...workspace.edges.values()].filter((edge) => passed.edges.has(edge.id));
  const dated = all
    .map((edge) => ({ edge, at: (span(edge.since) ?? span(edge.until))?.[0] }))
    .filter((one) => one.at !== undefined)
    .sort((a, b) => a.at - b.at);
  return html`<div class="page"><p class="small quiet">${count(dated.length)} of ${count(all.length)} facts have a date.</p>
    <table aria-label="Facts by date">
      <thead><tr><th scope="col">When</th><th scope="col">Fact</th><th scope="col">Quote</th></tr></thead>
      <tbody>${dated.map(({ edge }) => html`<tr>
        <td>${date(edge.since ?? edge.until)}</td>
        <td>${fact(workspace, edge, pick)}</td>
        <td class="small">${edge.quote}</td></tr>`)}</tbody>
    </table></div>`;
}

function fact(workspace, edge, pick) {
  const name = (id) => workspace.nodes.get(id)?.name ?? id;
  return html`<button class="link" @click=${() => pick(edge.id)}>
    ${name(edge.source)} <em>${relation(edge.type)}</em> ${name(edge.target)}</button>`;
}
