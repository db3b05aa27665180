import { css, html, nothing } from 'lit';
import { href } from '../../route.js';
import { counted, date } from '../../words.js';
import { marked } from '../../parts/evidence.js';
import { said, when } from '../paths/path.js';

/**
 * The sheet that a dossier is: on screen, printed, and saved as one page that opens anywhere. So its style stands on its
 * own, and takes the colours of the dashboard only where there are any.
 */
export const sheetStyle = css`
  .sheet { max-width: 48rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; font: 15px/1.5 Georgia, "DejaVu Serif", serif; color: var(--text, #000); overflow-wrap: anywhere; }
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
  @media (max-width: 640px) { .sheet dl { grid-template-columns: 1fr; } .sheet dt { margin-top: 0.3rem; } .sheet { padding-inline: 1rem; } }
  @media print {
    .sheet { --text: #000; --quiet: #333; --outline: #777; --mark: transparent; max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff; }
    .sheet mark { text-decoration: underline; }
    .sheet h2, .sheet h3, .sheet h2 + .note, .sheet .lead, .sheet .says { break-after: avoid; }
    .sheet .statement.short, .sheet .proof, .sheet li.short, .sheet dl { break-inside: avoid; }
    .sheet p, .sheet blockquote { orphans: 3; widows: 3; }
  }
`;

const MANY_SENTENCES = 4;

/** Where a printed or saved page can still find the dashboard. */
const here = (address) => `${location.origin}${location.pathname}${address}`;

/**
 * The head of every dossier.
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
    <dt>Made on</dt><dd>${new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}</dd>
    <dt>Address</dt><dd>${location.href}</dd>
  </dl>
  <p class="isnot"><strong>What this is not:</strong> it tells what the texts say, read by a machine, not what is true; confidence is about the reading, not about the world.</p>`;

/** {@return a fact with all that proves it} */
export function statement({ subject, object, relation, sentences, note }) {
  const about = [when(relation), relation.modality === 'stated' ? '' : relation.modality, counted(relation.documents, 'document'), note].filter(Boolean);
  return html`<section class="statement ${sentences.length < MANY_SENTENCES ? 'short' : ''}">
    <p class="says"><strong>${subject.name}</strong> ${said(relation)} <strong>${object.name}</strong> <span class="note">(${about.join(', ')})</span></p>
    ${sentences.length ? sentences.map((sentence) => proof(sentence, [subject.name, object.name])) : html`<p class="note">No sentence is kept for this fact.</p>`}
  </section>`;
}

/** {@return a sentence with its document, its date, its address and its confidence} */
export const proof = (sentence, names = []) => html`<div class="proof">
  <blockquote>${marked(sentence, names)}</blockquote>
  <p class="source"><a href=${here(href('documents', sentence.documentId, { claim: sentence.claimId }))}>${sentence.title || 'Document'}</a>${sentence.publishedOn ? `, ${date(sentence.publishedOn)}` : ', undated'};
    ${sentence.url ? html`${sentence.url};` : 'no address of its source is known;'} ${sentence.modality}, confidence ${Math.round(sentence.confidence * 100)}\u00a0%</p>
</div>`;

/** {@return how much of how much is told, in words that cannot be overlooked when something is missing} */
export const extent = (shown, total, word, more = nothing) =>
  shown < total ? html`<p class="note cut">Only ${shown} of ${counted(total, word)} are told here. ${more}</p>` : html`<p class="note">All of ${counted(total, word)}.</p>`;

/**
 * {@return a page that needs nothing else} It is made of nodes, so that words of a document stay words, and it may run
 * or load nothing.
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
