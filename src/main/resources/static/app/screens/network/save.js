import { download, save } from '../../api.js';

const HEADER = ['subject', 'relation', 'object', 'modality', 'documents', 'since', 'until', 'quote'];

/** Saves what is shown as a file of that kind: png, svg, csv or graphml. */
export async function keep(kind, view, workspace, passed) {
  if (kind === 'csv') {
    const name = (id) => workspace.nodes.get(id).name;
    const rows = [...workspace.edges.values()]
      .filter((edge) => passed.edges.has(edge.id))
      .map((edge) => [name(edge.source), edge.type, name(edge.target), edge.modality, edge.documents, edge.since, edge.until, edge.quote]);
    const text = [HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
    save(new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv' }), 'network.csv');
  } else if (kind === 'graphml') {
    await download('/api/export', { format: 'graphml', entity: [...passed.nodes] }, 'network.graphml');
  } else {
    save(await view.export(kind), `network.${kind}`);
  }
}

/** A cell of RFC 4180. Text must not become a formula in the spreadsheet. */
function cell(value) {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
