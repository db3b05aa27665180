/** A table of agreements as CSV (RFC 4180), to be read by a spreadsheet. */
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

/** {@return the file, with the mark by which spreadsheets know UTF-8} */
export function csv(agreements) {
  const lines = [Object.keys(COLUMNS), ...agreements.map((agreement) => Object.values(COLUMNS).map((of) => of(agreement)))];
  return new Blob(['\ufeff', lines.map((line) => line.map(cell).join(',')).join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Words of a document must not run as a formula in the spreadsheet that opens them. */
function cell(value) {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
