import { LitElement, css, html } from 'lit';
import { base } from '../../styles.js';
import { address, get, post } from '../../api.js';
import { href } from '../../route.js';
import { counted } from '../../words.js';
import { failed } from '../../parts/states.js';
import '../../parts/marked-text.js';

const LIMIT = 180_000;
const KINDS = { html: 'text/html', htm: 'text/html', pdf: 'application/pdf', json: 'application/json', txt: 'text/plain; charset=utf-8', md: 'text/plain; charset=utf-8' };

/** Takes a document that is dropped, chosen or pasted, and shows what was read in it. Fires `added`. */
class AddDocument extends LitElement {
  static properties = { open: { type: Boolean }, over: { type: Boolean }, waiting: { state: true }, seconds: { state: true }, failure: { state: true }, result: { state: true }, document: { state: true } };

  static styles = [base, css`
    .drop { border: 2px dashed var(--outline); border-radius: var(--radius); padding: 1rem; }
    .drop.over { border-color: var(--accent); background: var(--selected); }
    textarea { width: 100%; min-height: 6rem; }
    input[name='title'] { flex: 1 1 16rem; }
  `];

  constructor() {
    super();
    Object.assign(this, { over: false, waiting: null, seconds: 0, failure: null, result: null, document: null });
  }

  submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const text = form.get('text').trim();
    if (text) this.send(new Blob([text]), KINDS.txt, { title: form.get('title'), url: form.get('url'), publishedOn: form.get('date') });
  }

  /** Reads a file that was chosen here or dropped anywhere on the page. */
  file(file) {
    if (!file || this.waiting) return;
    this.open = true;
    const kind = KINDS[file.name.split('.').pop().toLowerCase()] ?? file.type;
    this.send(file, kind || 'application/octet-stream');
  }

  async send(body, kind, origin = {}) {
    this.waiting = new AbortController();
    Object.assign(this, { failure: null, result: null, document: null, seconds: 0 });
    const clock = setInterval(() => this.seconds++, 1000);
    try {
      this.result = await post(address('/api/documents', origin), body, kind, { limit: LIMIT, signal: this.waiting.signal });
      this.dispatchEvent(new CustomEvent('added'));
      this.document = await get(`/api/documents/${encodeURIComponent(this.result.id)}`);
    } catch (failure) {
      if (failure.name !== 'AbortError') this.failure = failure;
    } finally {
      clearInterval(clock);
      this.waiting = null;
    }
  }

  render() {
    return html`<details class="card" ?open=${this.open} @toggle=${(event) => (this.open = event.target.open)}><summary style="cursor:pointer"><strong>Add a document</strong> <span class="quiet">drop a text, page or PDF, or paste one</span></summary>
      <form class="drop ${this.over ? 'over' : ''}" style="margin-top:0.75rem" @submit=${this.submit}>
        <label style="display:block">Text <textarea name="text" placeholder="Paste a report, or drop a file here"></textarea></label>
        <div class="row"><label>Title <input name="title" /></label><label>Address <input name="url" type="url" placeholder="https://…" /></label><label>Published on <input name="date" type="date" /></label>
          <button class="primary" ?disabled=${this.waiting}>Read it</button>
          <label class="button">Choose a file<input class="hidden-text" type="file" accept=".txt,.md,.html,.htm,.pdf,.json" @change=${(event) => { this.file(event.target.files[0]); event.target.value = ''; }} /></label></div>
      </form>
      <div role="status">${this.waiting ? html`<p>Reading … ${this.seconds} s <button @click=${() => this.waiting.abort()}>Stop waiting</button></p><progress style="width:100%" aria-label="Reading the document"></progress>` : ''}</div>
      ${this.failure ? failed(this.failure) : ''}
      ${this.result ? html`<p><strong>${this.result.title || 'The document'}</strong> was read: ${counted(this.result.claims, 'claim')}. <a href=${href('documents', this.result.id)}>Open it</a></p>
        ${this.document ? html`<entente-marked-text .document=${this.document}></entente-marked-text>` : ''}` : ''}
    </details>`;
  }
}
customElements.define('entente-add-document', AddDocument);
