/** Agreements as CSV (RFC 4180) for a spreadsheet. */
const COLUMNS = {
  date: ({ date }) => date,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  parties: ({ parties }) => names(parties),
  signatories: ({ signatories }) => names(signatories),
  place: ({ place }) => place?.name,
  topics: ({ topics }) => topics.join('; '),
  quote: ({ quotes }) => quotes[0]?.quote,
  document: ({ quotes }) => quotes[0]?.title,
  url: ({ quotes }) => quotes[0]?.url,
  id: ({ id }) => id,
};

const names = (members) => members.map(({ name }) => name).join('; ');

/** {@return the file, with the byte order mark that tells spreadsheets it is UTF-8} */
export function csv(agreements) {
  const rows = agreements.map((agreement) => Object.values(COLUMNS).map((of) => of(agreement)));
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(','));
  return new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Text of a document must not become a formula in the spreadsheet. */
function cell(value) {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
