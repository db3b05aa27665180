import { LitElement, css, html, nothing } from 'lit';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';
import { ApiFailure, get, setKey } from './api.js';
import { forget } from './names.js';
import { loadOntology } from './ontology.js';
import { parse, href } from './route.js';
import { screens } from './screens/index.js';
import { base } from './styles.js';
import { failed } from './parts/states.js';
import { count } from './words.js';
import './change/toast.js';
import './parts/entity-search.js';

const THEME = 'entente-theme';
const [START] = screens;
const REVIEW = 'review';
/** Milliseconds after which the open pairs are counted, so that the first screen comes first. */
const LATER = 500;

const KEYS = [
  ['/', 'Search for a name'],
  ['?', 'Show this help'],
  ['Arrow keys', 'Network: go to the nearest entity in that direction'],
  ['Enter', 'Network: go to the panel of the entity'],
  ['E', 'Network: expand the entity'],
  ['H, Shift H', 'Network: hide the entity, hide all others'],
  ['P', 'Network: pin or unpin the entity'],
  ['F', 'Network: fit everything into the picture'],
  ['U or Ctrl Z', 'Network: undo'],
  ['Ctrl Shift Z', 'Network: redo'],
  ['L', 'Network: lasso; drag around entities'],
  ['M or Menu', 'Network: show what can be done with the entity'],
  ['Esc', 'Network: clear the selection'],
  ['S, D, U', 'Review: both are the same, different, or it is unsure'],
  ['Z', 'Review: undo the last decision'],
  ['Left, Right', 'Review: go to another pair'],
];

/** The frame around all screens: navigation, search, theme, help. */
class App extends LitElement {
  static properties = {
    route: { state: true }, screen: { state: true }, failure: { state: true }, theme: { state: true }, keyNeeded: { state: true },
    openPairs: { state: true }, dialogs: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: flex; flex-direction: column; height: 100dvh; }
      header {
        display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.35rem 1rem;
        border-bottom: 1px solid var(--line); background: var(--raised);
      }
      .brand {
        display: inline-flex; gap: 0.4rem; align-items: center;
        font-weight: 700; font-size: 1.1rem; color: var(--text); text-decoration: none;
      }
      nav { display: flex; flex-wrap: wrap; gap: 0.1rem; }
      nav a { white-space: nowrap; padding: 0.3rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--text); }
      nav a[aria-current] { background: var(--selected); font-weight: 600; }
      .badge {
        display: inline-block; min-width: 1.4em; padding: 0 0.35em; border-radius: 999px; text-align: center;
        font-size: 0.8rem; font-weight: 600; background: var(--accent); color: var(--on-accent);
      }
      .gap { flex: 1; }
      nav a:hover { background: var(--sunken); }
      entente-search { flex: 1 1 220px; max-width: 420px; margin-inline-start: auto; }
      main { flex: 1; min-height: 0; overflow: auto; outline: none; }
      .skip { position: absolute; inset-inline-start: -9999px; }
      .skip:focus { inset-inline-start: 1rem; top: 0.5rem; z-index: 10; background: var(--surface); padding: 0.5rem 1rem; }
      dialog {
        border: 1px solid var(--outline); border-radius: var(--radius); background: var(--surface); color: var(--text);
        max-width: min(640px, 92vw);
      }
      kbd {
        border: 1px solid var(--outline); border-radius: 4px; padding: 0 0.35rem;
        font: inherit; font-size: 0.87rem; background: var(--raised);
      }
      @media (max-width: 640px) {
        header { padding: 0.25rem 0.6rem; }
        .brand { flex: 1; }
        nav { order: 1; flex: 1 0 100%; flex-wrap: nowrap; overflow-x: auto; }
        nav a { padding: 0.3rem 0.4rem; }
        entente-search { order: 2; max-width: none; }
        .gap { display: none; }
      }
      @media print { header { display: none; } :host { height: auto; display: block; } main { overflow: visible; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, screen: null, failure: null, keyNeeded: false, opened: 0, openPairs: 0, dialogs: false });
    this.theme = localStorage.getItem(THEME) ?? 'system';
    this.follow = () => this.open(parse(location.hash));
    this.press = (event) => this.pressed(event);
    this.needKey = () => (this.keyNeeded = true);
    this.changed = () => {
      forget();
      // The review counts by itself.
      if (this.screen?.name !== REVIEW) this.countPairs();
    };
    this.counted = (event) => (this.openPairs = event.detail);
    this.show = (event) => this.showDialog(event.detail);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    window.addEventListener('keydown', this.press);
    window.addEventListener('entente-key-needed', this.needKey);
    window.addEventListener('entente-changed', this.changed);
    window.addEventListener('entente-pairs', this.counted);
    window.addEventListener('entente-open', this.show);
    setTimeout(() => this.countPairs(), LATER);
    this.applyTheme();
    this.follow();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.follow);
    window.removeEventListener('keydown', this.press);
    window.removeEventListener('entente-key-needed', this.needKey);
    window.removeEventListener('entente-changed', this.changed);
    window.removeEventListener('entente-pairs', this.counted);
    window.removeEventListener('entente-open', this.show);
    super.disconnectedCallback();
  }

  /** On a phone the navigation is wider than the screen. */
  updated(changed) {
    if (!changed.has('screen') && !changed.has('openPairs')) return;
    this.renderRoot.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Shows the screen of a route as soon as its files and the ontology are there. */
  async open(route) {
    const turn = ++this.opened;
    const screen = screens.find(({ name }) => name === route.screen) ?? START;
    const moved = this.screen && this.screen !== screen;
    let failure = null;
    try {
      await Promise.all([screen.load(), loadOntology()]);
    } catch (reason) {
      failure = reason;
    }
    // A reader who went on meanwhile waits for another screen.
    if (turn !== this.opened) return;
    Object.assign(this, { failure, screen, route: { ...route, screen: screen.name } });
    document.title = screen === START ? 'Entente' : `${screen.title} · Entente`;
    if (moved) {
      await this.updateComplete;
      this.main().focus({ preventScroll: true });
    }
  }

  /** Counts the pairs that wait for a person. Without an answer there is no number. */
  async countPairs() {
    this.openPairs = await get('/api/review', { limit: 1 }).then(({ progress }) => progress.open, () => 0);
  }

  /** Opens a dialog that changes the graph. Its files are loaded when the first one opens. */
  async showDialog({ what, about }) {
    await import('./change/dialogs.js');
    this.dialogs = true;
    await this.updateComplete;
    this.renderRoot.querySelector('entente-dialogs').open(what, about);
  }

  /** Whether a dialog is open, so that keys are not for the screen below. */
  dialogOpen() {
    const dialogs = [this.renderRoot, this.renderRoot.querySelector('entente-dialogs')?.renderRoot];
    return dialogs.some((root) => root?.querySelector('dialog[open]'));
  }

  pressed(event) {
    const target = event.composedPath()[0];
    const writing = target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') {
      this.showHelp();
    } else if (event.key === '/') {
      event.preventDefault();
      const own = this.main().firstElementChild?.renderRoot?.querySelector('entente-search');
      (this.renderRoot.querySelector('header entente-search') ?? own)?.focus();
    }
  }

  main() {
    return this.renderRoot.querySelector('main');
  }

  showHelp() {
    this.renderRoot.querySelector('#help').showModal();
  }

  applyTheme() {
    if (this.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.theme;
    window.dispatchEvent(new Event('entente-theme'));
  }

  nextTheme() {
    this.theme = { system: 'light', light: 'dark', dark: 'system' }[this.theme];
    localStorage.setItem(THEME, this.theme);
    this.applyTheme();
  }

  /** Loads the screen again with the key. */
  useKey(event) {
    event.preventDefault();
    setKey(new FormData(event.target).get('key'));
    Object.assign(this, { keyNeeded: false, failure: null, route: null });
    this.updateComplete.then(this.follow);
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.skip}>Skip to content</a>
      <header>
        <a class="brand" href="#/"><img src="/app/icon.svg" width="24" height="24" alt="" />Entente</a>
        <nav aria-label="Screens">${screens.filter(({ hidden }) => !hidden).map((one) => this.link(one))}</nav>
        ${this.screen && this.screen !== START
          ? html`<entente-search label="Search for a name" placeholder="Search for a name ( / )" @pick=${this.pick}></entente-search>`
          : html`<span class="gap"></span>`}
        <button class="plain" @click=${this.nextTheme} title="Switch between system, light and dark colours">Colours: ${this.theme}</button>
        <button class="plain" @click=${this.showHelp} aria-label="Keyboard help">?</button>
      </header>
      <main id="main" tabindex="-1">${this.keyNeeded ? this.askKey() : this.failure ? this.fault() : this.content()}</main>
      <entente-toast></entente-toast>
      ${this.dialogs ? html`<entente-dialogs></entente-dialogs>` : nothing}
      ${this.help()}
    `;
  }

  link(screen) {
    const address = href(screen === START ? '' : screen.name);
    return html`<a href=${address} aria-current=${screen === this.screen ? 'page' : nothing}>${screen.title}${
      screen.name === REVIEW && this.openPairs
        ? html` <span class="badge number">${count(this.openPairs)}<span class="hidden-text"> open</span></span>`
        : nothing}</a>`;
  }

  skip(event) {
    event.preventDefault();
    this.main().focus();
  }

  pick(event) {
    location.hash = href('network', event.detail.id);
  }

  content() {
    if (!this.route) return html`<p class="page quiet">Loading …</p>`;
    const tag = unsafeStatic(this.screen.tag);
    return tagged`<${tag} .route=${this.route}></${tag}>`;
  }

  fault() {
    if (this.failure instanceof ApiFailure) return html`<div class="page">${failed(this.failure, this.follow)}</div>`;
    return html`<div class="page" role="alert">
      <h1>Couldn’t load this screen</h1>
      <p>The service may have stopped. <button @click=${() => location.reload()}>Try again</button></p>
    </div>`;
  }

  askKey() {
    return html`<form class="page" @submit=${this.useKey}>
      <h1>This service needs an API key</h1>
      <p class="quiet">Ask the person who runs the service for a key. The browser keeps it for this tab only.</p>
      <div class="row">
        <label>API key <input name="key" type="password" autocomplete="off" required /></label><button class="primary">Continue</button>
      </div>
    </form>`;
  }

  help() {
    return html`<dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title" style="margin-top:0">Keys</h2>
      <table><tbody>${KEYS.map(([key, what]) => html`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}</tbody></table>
      <form method="dialog" style="margin-top:0.75rem"><button class="primary">Close</button></form>
    </dialog>`;
  }
}
customElements.define('entente-app', App);
