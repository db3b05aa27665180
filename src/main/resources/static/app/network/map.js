import { LitElement, html } from 'lit';

class PlaceMap extends LitElement {
  static properties = { workspace: { attribute: false }, passed: { attribute: false } };
  render() { return html``; }
}
customElements.define('entente-map', PlaceMap);
