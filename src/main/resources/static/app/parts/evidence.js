import { html } from 'lit';
import { href } from '../route.js';
import { date, unlessStated } from '../words.js';

/** Only web addresses become links: a document could name any other scheme. */
export const isWebAddress = (url) => /^https?:\/\//i.test(url ?? '');

/** {@return the sentence with its quote marked, and the names in the quote in bold} Text stays text, whatever it contains. */
export function marked({ passage, quote }, names = []) {
  const text = passage || quote;
  const at = text.indexOf(quote);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${bold(quote, names)}</mark>${text.slice(at + quote.length)}`;
}

/** One sentence that states a fact, with its document, its date and a link to both. */
export function evidence(proof, names = []) {
  const published = proof.publishedOn ? `, ${date(proof.publishedOn)}` : '';
  const modality = unlessStated(proof.modality);
  const source = isWebAddress(proof.url)
    ? html` · <a href=${proof.url} target="_blank" rel="noopener noreferrer">source</a>`
    : '';
  return html`<figure class="evidence" style="margin:0 0 0.75rem">
    <blockquote>${marked(proof, names)}</blockquote>
    <figcaption class="small quiet">
      <a href=${href('documents', proof.documentId, { claim: proof.claimId })}>${proof.title || 'Document'}</a>${published}${
        modality ? html`, <strong>${modality}</strong>` : ''}, confidence ${Math.round(proof.confidence * 100)} %${source}
    </figcaption>
  </figure>`;
}

function bold(text, names) {
  const known = names.filter(Boolean).sort((a, b) => b.length - a.length);
  const parts = [];
  let rest = 0;
  for (let at = 0; at < text.length; ) {
    const name = known.find((one) => text.startsWith(one, at));
    if (name) {
      parts.push(text.slice(rest, at), html`<strong>${name}</strong>`);
      at += name.length;
      rest = at;
    } else {
      at++;
    }
  }
  parts.push(text.slice(rest));
  return parts;
}
