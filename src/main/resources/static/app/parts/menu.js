import { LitElement, css, html } from 'lit';
import { base } from '../styles.js';

/**
 * A menu at a point of the page: arrow keys, Home, End and first letters choose, Escape and a press elsewhere close it. `open`
 * takes the items as [{label, act}] and returns the focus to where it was.
 */
class Menu extends LitElement {
  static properties = { items: { state: true }, label: { state: true }, at: { state: true } };

  static styles = [
    base,
    css`
      [role='menu'] {
        position: fixed; z-index: 25; min-width: 11rem; max-width: min(20rem, calc(100vw - 16px)); max-height: calc(100dvh - 16px);
        overflow: auto; margin: 0; padding: 4px; background: var(--surface); border: 1px solid var(--outline);
        border-radius: var(--radius); box-shadow: 0 8px 24px #0004;
      }
      .title { padding: 0.25rem 0.6rem; font-weight: 600; overflow-wrap: anywhere; }
      button { display: block; width: 100%; min-height: 32px; text-align: start; background: none; border-color: transparent; }
      button:focus-visible { outline-offset: -2px; }
      @media (pointer: coarse) { button { min-height: 40px; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { items: [], label: '', at: [0, 0] });
    this.outside = (event) => {
      if (!event.composedPath().includes(this)) this.close({ back: false });
    };
  }

  disconnectedCallback() {
    window.removeEventListener('pointerdown', this.outside, true);
    super.disconnectedCallback();
  }

  /** Opens the menu at a point of the window. */
  async open({ label, items, at, from }) {
    Object.assign(this, { label, items, at, from });
    window.addEventListener('pointerdown', this.outside, true);
    await this.updateComplete;
    const menu = this.renderRoot.querySelector('[role="menu"]');
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(at[0], innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(at[1], innerHeight - height - 8))}px`;
    this.buttons()[0]?.focus();
  }

  close({ back = true } = {}) {
    window.removeEventListener('pointerdown', this.outside, true);
    this.items = [];
    if (back) this.from?.focus();
  }

  buttons() {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  choose({ act }) {
    this.close();
    act();
  }

  press(event) {
    const all = this.buttons();
    const now = all.indexOf(this.renderRoot.activeElement);
    const to = (place) => all[(place + all.length) % all.length].focus();
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null;
    if (event.key === 'ArrowDown') to(now + 1);
    else if (event.key === 'ArrowUp') to(now - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(all.length - 1);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (letter) {
      const after = [...all.slice(now + 1), ...all.slice(0, now + 1)];
      after.find((one) => one.textContent.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  render() {
    if (!this.items.length) return '';
    return html`<div role="menu" aria-label=${this.label} @keydown=${this.press} @contextmenu=${(event) => event.preventDefault()}>
      <div class="title small" role="presentation">${this.label}</div>
      ${this.items.map((item) => html`<button role="menuitem" tabindex="-1" @click=${() => this.choose(item)}>${item.label}</button>`)}
    </div>`;
  }
}
customElements.define('entente-menu', Menu);
