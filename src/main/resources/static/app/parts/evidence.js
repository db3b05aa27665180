import { html } from 'lit';
import '../change/claim.js';
import { href } from '../route.js';
import { date, unlessStated } from '../words.js';

/** {@return sentences that were read again, in the order in which they were shown before} Those that are new come last. */
export function inOrder(proofs, before = []) {
  const places = new Map(before.map(({ claimId }, i) => [claimId, i]));
  const place = ({ claimId }) => places.get(claimId) ?? before.length;
  return [...proofs].sort((a, b) => place(a) - place(b));
}

/** Only web addresses become links: a document could name any other scheme. */
export const isWebAddress = (url) => /^https?:\/\//i.test(url ?? '');

/** {@return the sentence with its quote marked, and the names in the quote in bold} Text stays text, whatever it contains. */
export function marked({ passage, quote }, names = []) {
  const text = passage || quote;
  const at = text.indexOf(quote);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${bold(quote, names)}</mark>${text.slice(at + quote.length)}`;
}

/** Whether a person rejected a claim, so that it supports nothing. */
export const isRejected = ({ correction }) => correction?.kind === 'reject';

/**
 * One sentence that states a fact, with its document, its date and a link to both, and what people can do with it. `about` is
 * what a note is on: {relation} or {entity}.
 */
export function evidence(proof, names = [], about = null) {
  const rejected = isRejected(proof);
  const words = marked(proof, names);
  return html`<figure class="evidence ${rejected ? 'rejected' : ''}" style="margin:0 0 0.75rem">
    <blockquote>${rejected ? html`<del>${words}</del>` : words}</blockquote>
    <figcaption class="small quiet">${source(proof)}</figcaption>
    <entente-claim .claim=${proof.claimId} .sentence=${proof.quote} .correction=${proof.correction ?? null}
      .about=${about}></entente-claim>
  </figure>`;
}

/** The document of a sentence; a fact that a person added may have a source in words instead. */
function source({ documentId, claimId, title, url, publishedOn, modality, confidence }) {
  const published = publishedOn ? `, ${date(publishedOn)}` : '';
  const firm = unlessStated(modality);
  const address = isWebAddress(url) ? html` · <a href=${url} target="_blank" rel="noopener noreferrer">source</a>` : '';
  return html`${documentId
    ? html`<a href=${href('documents', documentId, { claim: claimId })}>${title || 'Document'}</a>`
    : title}${published}${firm ? html`, <strong>${firm}</strong>` : ''}, confidence ${Math.round(confidence * 100)} %${address}`;
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
