import { html } from 'lit';
import { count, date, period, relation, sign, span } from '../../words.js';

/** What is shown as tables: the way to read the network without its picture. */
export function table(workspace, passed, pick) {
  const nodes = [...workspace.nodes.values()].filter((node) => passed.nodes.has(node.id)).sort((a, b) => a.name.localeCompare(b.name));
  const edges = [...workspace.edges.values()].filter((edge) => passed.edges.has(edge.id));
  const degree = new Map();
  for (const edge of edges) for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const name = (id) => workspace.nodes.get(id)?.name ?? id;
  return html`<div class="tables">
    <table aria-label="Entities shown"><caption class="small quiet">${count(nodes.length)} entities</caption>
      <thead><tr><th scope="col">Entity</th><th scope="col">Type</th><th scope="col">Facts here</th></tr></thead>
      <tbody>${nodes.map((node) => html`<tr><td><button class="link" @click=${() => pick(node.id)}>${node.name}</button></td><td>${sign(node.type)} ${node.type}</td><td class="number">${degree.get(node.id) ?? 0}</td></tr>`)}</tbody>
    </table>
    <table aria-label="Facts shown"><caption class="small quiet">${count(edges.length)} facts</caption>
      <thead><tr><th scope="col">Fact</th><th scope="col">When</th><th scope="col">Documents</th><th scope="col">Quote</th></tr></thead>
      <tbody>${edges.map((edge) => html`<tr><td><button class="link" @click=${() => pick(edge.id)}>${name(edge.source)} <em>${relation(edge.type)}</em> ${name(edge.target)}</button>${edge.modality === 'stated' ? '' : html` <strong>${edge.modality}</strong>`}</td>
        <td>${period(edge.since, edge.until)}</td><td class="number">${count(edge.documents)}</td><td class="small">${edge.quote}</td></tr>`)}</tbody>
    </table></div>`;
}

/** The dated facts shown, in order of their first day. */
export function timeline(workspace, passed, pick) {
  const name = (id) => workspace.nodes.get(id)?.name ?? id;
  const all = [...workspace.edges.values()].filter((edge) => passed.edges.has(edge.id));
  const dated = all
    .map((edge) => ({ edge, at: (span(edge.since) ?? span(edge.until))?.[0] }))
    .filter((one) => one.at !== undefined)
    .sort((a, b) => a.at - b.at);
  return html`<div class="page"><p class="small quiet">${count(dated.length)} of ${count(all.length)} facts have a date.</p>
    <table aria-label="Facts in order of time"><thead><tr><th scope="col">When</th><th scope="col">Fact</th><th scope="col">Quote</th></tr></thead>
    <tbody>${dated.map(({ edge }) => html`<tr><td>${date(edge.since ?? edge.until)}</td>
      <td><button class="link" @click=${() => pick(edge.id)}>${name(edge.source)} <em>${relation(edge.type)}</em> ${name(edge.target)}</button></td><td class="small">${edge.quote}</td></tr>`)}</tbody></table></div>`;
}
