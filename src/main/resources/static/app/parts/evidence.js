import { html } from 'lit';
import { href } from '../route.js';
import { date } from '../words.js';

/** Only web addresses become links: a document could name any other scheme. */
export const isWebAddress = (url) => /^https?:\/\//i.test(url ?? '');

/** {@return the sentence with its quote, and the names in it, marked} Text stays text, whatever stands in it. */
export function marked({ passage, quote }, names = []) {
  const text = passage || quote;
  const at = text.indexOf(quote);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${bold(quote, names)}</mark>${text.slice(at + quote.length)}`;
}

/** One sentence that proves a fact: the sentence, its document, its date, a link to both. */
export const evidence = (proof, names = []) => html`<figure class="evidence" style="margin:0 0 0.75rem">
  <blockquote>${marked(proof, names)}</blockquote>
  <figcaption class="small quiet">
    <a href=${href('documents', proof.documentId, { claim: proof.claimId })}>${proof.title || 'Document'}</a>${proof.publishedOn ? html`, ${date(proof.publishedOn)}` : ''}${proof.modality !== 'stated' ? html`, <strong>${proof.modality}</strong>` : ''}, confidence ${Math.round(proof.confidence * 100)} %
    ${isWebAddress(proof.url) ? html` · <a href=${proof.url} target="_blank" rel="noopener noreferrer">source</a>` : ''}
  </figcaption>
</figure>`;

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
