import { LitElement, html } from 'lit';
import { base } from '../styles.js';

class Screen extends LitElement {
  static properties = { route: {} };
  static styles = [base];
  render() { return html`<h1 class="page">paths</h1>`; }
}
customElements.define('entente-paths', Screen);
