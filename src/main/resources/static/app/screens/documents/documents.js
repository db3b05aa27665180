import { LitElement, css, html } from 'lit';
import { get, remove } from '../../api.js';
import { isWebAddress } from '../../parts/evidence.js';
import { empty, failed, loading } from '../../parts/states.js';
import { go, href } from '../../route.js';
import { base } from '../../styles.js';
import { count, date } from '../../words.js';
import '../../parts/marked-text.js';

const PAGE = 50;

/** The list of all documents, or one document with its mentions and claims. */
class Documents extends LitElement {
  static properties = {
    route: {}, items: { state: true }, total: { state: true }, next: { state: true }, one: { state: true }, failure: { state: true },
    going: { state: true },
  };

  static styles = [
    base,
    css`
      dialog {
        border: 1px solid var(--outline); border-radius: var(--radius); background: var(--surface); color: var(--text);
        max-width: min(480px, 92vw);
      }
    `,
  ];

  willUpdate(changed) {
    if (changed.has('route') && changed.get('route')?.id !== this.route.id) this.load();
    else if (changed.has('route') && !this.items && !this.one) this.load();
  }

  async load(after = null) {
    const { id } = this.route;
    Object.assign(this, { failure: null, going: null }, after ? {} : { items: null, one: null });
    try {
      if (id) this.one = await get(`/api/documents/${encodeURIComponent(id)}`);
      else {
        const answer = await get('/api/documents', { limit: PAGE, after });
        Object.assign(this, { items: [...(this.items ?? []), ...answer.items], total: answer.total, next: answer.next });
      }
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** Asks before a document is deleted. */
  async ask(document) {
    this.going = document;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }

  async drop() {
    try {
      await remove(`/api/documents/${encodeURIComponent(this.going.id)}`);
      this.going = null;
      if (this.route.id) go(href('documents'));
      else this.load();
    } catch (failure) {
      this.going = null;
      this.failure = failure;
    }
  }

  render() {
    const there = this.route.id ? this.one : this.items;
    const content = () => (this.route.id ? this.document() : this.list());
    return html`<div class="page">
      ${this.failure ? failed(this.failure, there ? null : () => this.load()) : ''}
      ${this.failure && !there ? '' : content()}
      ${this.going ? this.question() : ''}
    </div>`;
  }

  question() {
    const { title, id } = this.going;
    return html`<dialog aria-labelledby="drop-title" @close=${() => (this.going = null)}>
      <h2 id="drop-title" style="margin-top:0">Delete this document?</h2>
      <p>This deletes “${title || id}”, all its claims, and every fact and entity that no other document mentions. You cannot undo
        this.</p>
      <div class="row">
        <button class="primary" @click=${this.drop}>Delete</button><button @click=${() => (this.going = null)}>Cancel</button>
      </div>
    </dialog>`;
  }

  document() {
    const { one } = this;
    if (!one) return loading('Reading the document');
    const claim = this.route.params.get('claim');
    const choose = (event) => go(href('documents', one.id, { claim: event.detail }), { replace: true });
    return html`<p class="small"><a href=${href('documents')}>All documents</a></p>
      <h1>${one.title || 'Untitled'}</h1>
      <p class="row small">
        <span class="quiet">${[one.author, date(one.publishedOn), one.language].filter(Boolean).join(' · ')}</span>
        ${isWebAddress(one.url) ? html`<a href=${one.url} target="_blank" rel="noopener noreferrer">Source</a>` : ''}
        <button @click=${() => this.ask(one)}>Delete</button>
      </p>
      <entente-marked-text .document=${one} .claim=${claim} @claim=${choose}></entente-marked-text>`;
  }

  list() {
    if (!this.items) return loading();
    return html`<h1>Documents</h1>${this.items.length
      ? html`<p class="quiet">${count(this.items.length)} of ${count(this.total)} shown</p>
        ${this.table()}
        ${this.next ? html`<p><button @click=${() => this.load(this.next)}>Show ${PAGE} more</button></p>` : ''}`
      : empty(html`There is no document yet. <a href="#/">Add one on the start page.</a>`)}`;
  }

  table() {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Documents"><table>
      <thead><tr>
        <th scope="col">Title</th><th scope="col">Published</th><th scope="col">Passages</th><th scope="col">Entities</th>
        <th scope="col">Claims</th><th scope="col"><span class="hidden-text">Delete</span></th>
      </tr></thead>
      <tbody>${this.items.map((one) => html`<tr>
        <td><a href=${href('documents', one.id)}>${one.title || 'Untitled'}</a></td>
        <td>${date(one.publishedOn)}</td>
        <td class="number">${count(one.passages)}</td>
        <td class="number">${count(one.entities)}</td>
        <td class="number">${count(one.claims)}</td>
        <td><button class="plain" aria-label="Delete ${one.title || one.id}" @click=${() => this.ask(one)}>Delete</button></td>
      </tr>`)}</tbody>
    </table></div>`;
  }
}
customElements.define('entente-documents', Documents);
