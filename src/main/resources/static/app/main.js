import { LitElement, css, html, nothing } from 'lit';
import { base } from './styles.js';
import { parse, href } from './route.js';
import { setKey } from './api.js';
import './parts/entity-search.js';

/** The screens, each loaded when it is first shown. */
const SCREENS = {
  start: { title: 'Start', tag: 'entente-start' },
  network: { title: 'Network', tag: 'entente-network' },
  paths: { title: 'Paths', tag: 'entente-paths' },
  agreements: { title: 'Agreements', tag: 'entente-agreements' },
  documents: { title: 'Documents', tag: 'entente-documents' },
  dossier: { title: 'Dossier', tag: 'entente-dossier', hidden: true },
};
const THEME = 'entente-theme';

/** The frame around all screens: where one is, a search, the theme, help. */
class App extends LitElement {
  static properties = { route: { state: true }, failed: { state: true }, theme: { state: true }, keyNeeded: { state: true } };

  static styles = [
    base,
    css`
      :host { display: flex; flex-direction: column; height: 100dvh; }
      header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.35rem 1rem; border-bottom: 1px solid var(--line); background: var(--raised); }
      .brand { font-weight: 700; font-size: 1.1rem; color: var(--text); text-decoration: none; display: inline-flex; gap: 0.4rem; align-items: center; }
      nav { display: flex; flex-wrap: wrap; gap: 0.1rem; }
      nav a { padding: 0.3rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--text); }
      nav a[aria-current] { background: var(--selected); font-weight: 600; }
      .gap { flex: 1; }
      nav a:hover { background: var(--sunken); }
      entente-search { flex: 1 1 220px; max-width: 420px; margin-inline-start: auto; }
      main { flex: 1; min-height: 0; overflow: auto; outline: none; }
      .skip { position: absolute; inset-inline-start: -9999px; }
      .skip:focus { inset-inline-start: 1rem; top: 0.5rem; z-index: 10; background: var(--surface); padding: 0.5rem 1rem; }
      dialog { border: 1px solid var(--outline); border-radius: var(--radius); background: var(--surface); color: var(--text); max-width: min(640px, 92vw); }
      kbd { border: 1px solid var(--outline); border-radius: 4px; padding: 0 0.35rem; font: inherit; font-size: 0.87rem; background: var(--raised); }
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
    this.theme = localStorage.getItem(THEME) ?? 'system';
    this.failed = null;
    this.keyNeeded = false;
    this.follow = () => this.open(parse(location.hash));
    this.press = (event) => this.hear(event);
    this.needKey = () => (this.keyNeeded = true);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    window.addEventListener('keydown', this.press);
    window.addEventListener('entente-key-needed', this.needKey);
    this.dress();
    this.follow();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.follow);
    window.removeEventListener('keydown', this.press);
    window.removeEventListener('entente-key-needed', this.needKey);
    super.disconnectedCallback();
  }

  async open(route) {
    const screen = SCREENS[route.screen] ? route.screen : 'start';
    const moved = this.route && this.route.screen !== screen;
    try {
      await import(`./screens/${screen}/${screen}.js`);
      this.failed = null;
    } catch (failure) {
      this.failed = failure;
    }
    this.route = { ...route, screen };
    document.title = screen === 'start' ? 'Entente' : `${SCREENS[screen].title} · Entente`;
    if (moved) {
      await this.updateComplete;
      this.renderRoot.querySelector('main').focus({ preventScroll: true });
    }
  }

  hear(event) {
    const target = event.composedPath()[0];
    const writing = target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') {
      this.renderRoot.querySelector('#help').showModal();
    } else if (event.key === '/') {
      event.preventDefault();
      (this.renderRoot.querySelector('header entente-search') ?? this.screen()?.renderRoot?.querySelector('entente-search'))?.focus();
    }
  }

  screen() {
    return this.renderRoot.querySelector('main > :first-child');
  }

  dress() {
    if (this.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.theme;
    window.dispatchEvent(new Event('entente-theme'));
  }

  turn() {
    this.theme = { system: 'light', light: 'dark', dark: 'system' }[this.theme];
    localStorage.setItem(THEME, this.theme);
    this.dress();
  }

  useKey(event) {
    event.preventDefault();
    setKey(new FormData(event.target).get('key'));
    this.keyNeeded = false;
    const route = this.route;
    this.route = null;
    this.updateComplete.then(() => this.open(route));
  }

  render() {
    const screen = this.route?.screen;
    return html`
      <a class="skip" href="#main" @click=${(event) => { event.preventDefault(); this.renderRoot.querySelector('main').focus(); }}>Skip to content</a>
      <header>
        <a class="brand" href="#/"><img src="/app/icon.svg" width="24" height="24" alt="" />Entente</a>
        <nav aria-label="Screens">
          ${Object.entries(SCREENS).filter(([, one]) => !one.hidden).map(([name, { title }]) =>
            html`<a href=${href(name === 'start' ? '' : name)} aria-current=${name === screen ? 'page' : nothing}>${title}</a>`)}
        </nav>
        ${screen && screen !== 'start'
          ? html`<entente-search label="Search a name" placeholder="Search a name ( / )" @pick=${(event) => (location.hash = href('network', event.detail.id))}></entente-search>`
          : html`<span class="gap"></span>`}
        <button class="plain" @click=${this.turn} title="Colours: as the system, light or dark">Colours: ${this.theme}</button>
        <button class="plain" @click=${() => this.renderRoot.querySelector('#help').showModal()} aria-label="Help on keys">?</button>
      </header>
      <main id="main" tabindex="-1">${this.keyNeeded ? this.askKey() : this.failed ? this.fault() : this.content()}</main>
      ${this.help()}
    `;
  }

  content() {
    const { route } = this;
    switch (route?.screen) {
      case 'start': return html`<entente-start .route=${route}></entente-start>`;
      case 'network': return html`<entente-network .route=${route}></entente-network>`;
      case 'paths': return html`<entente-paths .route=${route}></entente-paths>`;
      case 'agreements': return html`<entente-agreements .route=${route}></entente-agreements>`;
      case 'documents': return html`<entente-documents .route=${route}></entente-documents>`;
      case 'dossier': return html`<entente-dossier .route=${route}></entente-dossier>`;
      default: return html`<p class="page quiet">Loading …</p>`;
    }
  }

  fault() {
    return html`<div class="page" role="alert">
      <h1>This screen could not be loaded</h1>
      <p>The service may have been stopped. <button @click=${() => location.reload()}>Try again</button></p>
    </div>`;
  }

  askKey() {
    return html`<form class="page" @submit=${this.useKey}>
      <h1>This service asks for a key</h1>
      <p class="quiet">Whoever runs it has one. It is kept for this tab only.</p>
      <div class="row"><label>API key <input name="key" type="password" autocomplete="off" required /></label><button class="primary">Use it</button></div>
    </form>`;
  }

  help() {
    const keys = [
      ['/', 'Search a name'], ['?', 'This help'], ['Arrow keys', 'Network: to the nearest entity in that direction'], ['Enter', 'Network: open the panel of the entity'],
      ['E', 'Network: expand the entity'], ['H, Shift H', 'Network: hide it, hide all others'], ['P', 'Network: pin it or let it go'], ['F', 'Network: fit everything in'],
      ['U or Ctrl Z', 'Network: undo'], ['Ctrl Shift Z', 'Network: redo'], ['L', 'Network: lasso, then drag around entities'], ['Esc', 'Network: select nothing'],
    ];
    return html`<dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title" style="margin-top:0">Keys</h2>
      <table><tbody>${keys.map(([key, what]) => html`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}</tbody></table>
      <form method="dialog" style="margin-top:0.75rem"><button class="primary">Close</button></form>
    </dialog>`;
  }
}
customElements.define('entente-app', App);
