import { css, html, nothing } from 'lit';
import { author } from '../../change/changes.js';
import { isRejected, marked } from '../../parts/evidence.js';
import { said } from '../../path/hops.js';
import { href } from '../../route.js';
import { counted, date, modalityName, moment, unlessStated, when } from '../../words.js';

/**
 * The style of a dossier on screen, in print and in the saved page. The saved page has no other style, so each colour has a
 * default.
 */
export const sheetStyle = css`
  .sheet {
    max-width: 48rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; overflow-wrap: anywhere;
    font: 15px/1.5 Georgia, "DejaVu Serif", serif; color: var(--text, #000);
  }
  .sheet h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 0.75rem; }
  .sheet h2 { font-size: 1.25rem; margin: 1.75rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 1px solid var(--outline, #777); }
  .sheet h3 { font-size: 1.05rem; margin: 1.1rem 0 0.4rem; }
  .sheet dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.15rem 1rem; margin: 0; }
  .sheet dt { color: var(--quiet, #444); }
  .sheet dd { margin: 0; }
  .sheet .isnot { border: 1px solid var(--outline, #777); padding: 0.4rem 0.75rem; margin: 1rem 0 0; }
  .sheet ol, .sheet ul { margin: 0; padding-inline-start: 1.4rem; }
  .sheet .statement { margin: 0 0 1rem; }
  .sheet .says { margin: 0 0 0.2rem; }
  .sheet .proof { margin: 0 0 0.5rem; }
  .sheet blockquote { margin: 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--outline, #777); }
  .sheet .source, .sheet .note { margin: 0.1rem 0 0.4rem; font-size: 0.87rem; color: var(--quiet, #444); }
  .sheet .source { padding-inline-start: 0.95rem; margin-bottom: 0; }
  .sheet .isnot + .note { margin-top: 1rem; }
  .sheet mark { background: var(--mark, #fdf0b5); color: inherit; }
  .sheet a { color: inherit; }
  .sheet .cut { font-weight: 700; }
  @media (max-width: 640px) {
    .sheet { padding-inline: 1rem; }
    .sheet dl { grid-template-columns: 1fr; }
    .sheet dt { margin-top: 0.3rem; }
  }
  @media print {
    .sheet {
      --text: #000; --quiet: #333; --outline: #777; --mark: transparent;
      max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff;
    }
    .sheet mark { text-decoration: underline; }
    .sheet h2, .sheet h3, .sheet h2 + .note, .sheet .lead, .sheet .says { break-after: avoid; }
    .sheet .statement.short, .sheet .proof, .sheet li.short, .sheet dl { break-inside: avoid; }
    .sheet p, .sheet blockquote { orphans: 3; widows: 3; }
  }
`;

const MANY_SENTENCES = 4;

/** The full address, which also works in a printed or saved page. */
const absolute = (address) => `${location.origin}${location.pathname}${address}`;

/**
 * The head of a dossier.
 *
 * @param {string} title
 * @param {string} question in words
 * @param {string[]} limits each in words
 */
export const head = (title, question, limits) => html`
  <h1>${title}</h1>
  <dl>
    <dt>Question</dt><dd>${question}</dd>
    <dt>Limits</dt><dd>${limits.length ? limits.join('; ') : 'none'}</dd>
    <dt>Created on</dt><dd>${new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}</dd>
    <dt>Address</dt><dd>${location.href}</dd>
  </dl>
  <p class="isnot"><strong>How to read this:</strong> the dossier shows what a program read in the documents, not what is true. Confidence
    is about the reading, not about the world.</p>`;

/** {@return a fact with all its sentences} */
export function statement({ subject, object, relation, sentences, note }) {
  const about = [when(relation), unlessStated(relation.modality), counted(relation.documents, 'document'), note].filter(Boolean);
  return html`<section class="statement ${sentences.length < MANY_SENTENCES ? 'short' : ''}">
    <p class="says"><strong>${subject.name}</strong> ${said(relation)} <strong>${object.name}</strong>
      <span class="note">(${about.join(', ')})</span></p>
    ${sentences.length
      ? sentences.map((sentence) => proof(sentence, [subject.name, object.name]))
      : html`<p class="note">This fact has no sentence.</p>`}
  </section>`;
}

/** {@return a sentence with its document, date, source address and confidence} */
export function proof(sentence, names = []) {
  const published = sentence.publishedOn ? date(sentence.publishedOn) : 'undated';
  const rest = [
    sentence.url || 'without a source address',
    modalityName(sentence.modality),
    `confidence ${Math.round(sentence.confidence * 100)}\u00a0%`,
  ];
  const words = marked(sentence, names);
  return html`<div class="proof">
    <blockquote>${isRejected(sentence) ? html`<del>${words}</del>` : words}</blockquote>
    <p class="source">${title(sentence)}, ${published}; ${rest.join('; ')}</p>
    ${corrected(sentence)}
  </div>`;
}

/** The title of the document as a link; a fact that a person added may have a source in words instead. */
function title({ documentId, claimId, title: name }) {
  if (!documentId) return name;
  return html`<a href=${absolute(href('documents', documentId, { claim: claimId }))}>${name || 'Document'}</a>`;
}

const CORRECTED = { reject: 'Rejected', confirm: 'Confirmed', change: 'Changed', add: 'Added' };

/** What a person said last about a sentence. */
function corrected({ correction }) {
  if (!correction) return nothing;
  const { kind, by, at, reason } = correction;
  return html`<p class="source">${CORRECTED[kind]} by ${author(by)}, ${moment(at)}${reason ? `: ${reason}` : ''}</p>`;
}

/** {@return how many of how many are shown; printed in bold when some are missing} */
export const extent = (shown, total, word, more = nothing) =>
  shown < total
    ? html`<p class="note cut">Only ${shown} of ${counted(total, word)} are shown here. ${more}</p>`
    : html`<p class="note">Complete: ${counted(total, word)}.</p>`;

/**
 * {@return a page that works without the dashboard} It is built from nodes, so text of a document stays text, and its
 * policy forbids it to run or load anything.
 */
export function onePage(sheet, title) {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'en';
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  const encoding = page.createElement('meta');
  encoding.setAttribute('charset', 'utf-8');
  const width = page.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width, initial-scale=1';
  const style = page.createElement('style');
  style.textContent = `body { margin: 0; background: #fff; } @page { margin: 18mm; } ${sheetStyle.cssText}`;
  page.head.prepend(encoding, policy, width);
  page.head.append(style);
  const copy = page.importNode(sheet, true);
  const comments = page.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const markers = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  markers.forEach((marker) => marker.remove());
  copy.querySelectorAll('[data-live]').forEach((part) => part.remove());
  page.body.append(copy);
  return new Blob(['<!doctype html>\n', page.documentElement.outerHTML, '\n'], { type: 'text/html;charset=utf-8' });
}
