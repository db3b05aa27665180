import { LitElement, css, html } from 'lit';
import { address, get, post } from '../../api.js';
import { entry, ontology } from '../../ontology.js';
import { failed } from '../../parts/states.js';
import { href } from '../../route.js';
import { base } from '../../styles.js';
import { counted } from '../../words.js';
import '../../parts/marked-text.js';

/** Milliseconds after which the reading of a document is given up. */
const LIMIT = 180_000;

/** The source format of a pasted text. */
const PASTED = 'TEXT';

/** {@return the content type of a format} The browser sends text as UTF-8. */
const contentType = ({ name, mediaType }) => (name === PASTED ? `${mediaType}; charset=utf-8` : mediaType);

/** {@return the content type of a file, by the ending of its name; other text files, such as Markdown, are plain text} */
function typeOf({ name, type }) {
  const ending = name.split('.').pop().toLowerCase();
  const format = ontology.sourceFormats.find(({ extensions }) => extensions.includes(ending));
  if (format) return contentType(format);
  return type.startsWith('text/') ? contentType(entry('sourceFormats', PASTED)) : type || 'application/octet-stream';
}

/** Sends a document that is dropped, chosen or pasted, and shows what the service reads in it. Fires `added`. */
class AddDocument extends LitElement {
  static properties = {
    open: { type: Boolean }, over: { type: Boolean }, waiting: { state: true }, seconds: { state: true }, failure: { state: true },
    result: { state: true }, document: { state: true },
  };

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
    const origin = { title: form.get('title'), url: form.get('url'), publishedOn: form.get('date') };
    if (text) this.send(new Blob([text]), contentType(entry('sourceFormats', PASTED)), origin);
  }

  choose(event) {
    this.file(event.target.files[0]);
    event.target.value = '';
  }

  /** Sends a file that is chosen here or dropped anywhere on the page. */
  file(file) {
    if (!file || this.waiting) return;
    this.open = true;
    this.send(file, typeOf(file));
  }

  async send(body, type, origin = {}) {
    this.waiting = new AbortController();
    Object.assign(this, { failure: null, result: null, document: null, seconds: 0 });
    const clock = setInterval(() => this.seconds++, 1000);
    try {
      this.result = await post(address('/api/documents', origin), body, type, { limit: LIMIT, signal: this.waiting.signal });
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
    const formats = ontology.sourceFormats.map(({ label }) => label).join(', ');
    return html`<details class="card" ?open=${this.open} @toggle=${(event) => (this.open = event.target.open)}>
      <summary style="cursor:pointer"><strong>Add a document</strong>
        <span class="quiet">paste a text or drop a file (${formats})</span></summary>
      ${this.form()}
      <div role="status">${this.waiting ? this.progress() : ''}</div>
      ${this.failure ? failed(this.failure) : ''}
      ${this.result ? this.added() : ''}
    </details>`;
  }

  form() {
    const endings = ontology.sourceFormats.flatMap(({ extensions }) => extensions).map((ending) => `.${ending}`);
    return html`<form class="drop ${this.over ? 'over' : ''}" style="margin-top:0.75rem" @submit=${this.submit}>
      <label style="display:block">Text <textarea name="text" placeholder="Paste a text, or drop a file here"></textarea></label>
      <div class="row">
        <label>Title <input name="title" /></label>
        <label>Address <input name="url" type="url" placeholder="https://…" /></label>
        <label>Published on <input name="date" type="date" /></label>
        <button class="primary" ?disabled=${this.waiting}>Add</button>
        <label class="button">Choose a file<input class="hidden-text" type="file" accept=${endings.join()} @change=${this.choose} /></label>
      </div>
    </form>`;
  }

  progress() {
    return html`<p>Reading … ${this.seconds} s <button @click=${() => this.waiting.abort()}>Stop waiting</button></p>
      <progress style="width:100%" aria-label="Reading the document"></progress>`;
  }

  added() {
    const { id, title, claims } = this.result;
    return html`<p>Added <strong>${title || 'the document'}</strong>: ${counted(claims, 'claim')}.
        <a href=${href('documents', id)}>Open document</a></p>
      ${this.document ? html`<entente-marked-text .document=${this.document}></entente-marked-text>` : ''}`;
  }
}
customElements.define('entente-add-document', AddDocument);
