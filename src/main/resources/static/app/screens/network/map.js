import { LitElement, css, html } from 'lit';
import * as L from 'leaflet';
import { base } from '../../styles.js';
import { relation } from '../../words.js';

/** A name without case and accents. */
const plain = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const load = (file) => fetch(`/app/screens/network/map/${file}.json`).then((answer) => answer.json());

/** The places shown, where their names are known to lie. The graph holds no positions, so they come by name. Fires `pick`. */
class PlaceMap extends LitElement {
  static properties = { workspace: { attribute: false }, passed: { attribute: false }, data: { state: true }, failure: { state: true } };

  static styles = [
    base,
    css`
      :host { display: flex; flex-direction: column; height: 100%; min-height: 320px; }
      #map { flex: 1; min-height: 280px; background: var(--sunken); }
      .leaflet-container { font: inherit; }
      .leaflet-tooltip, .leaflet-popup-content-wrapper, .leaflet-popup-tip, .leaflet-bar a { background: var(--raised); color: var(--text); border-color: var(--outline); }
      .leaflet-tooltip-right::before { border-right-color: var(--raised); }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    Promise.all([load('countries'), load('places')]).then(
      ([countries, places]) => (this.data = { countries, positions: new Map(places.flatMap(([lat, lng, ...names]) => names.map((name) => [plain(name), [lat, lng]]))) }),
      () => (this.failure = true),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = null;
  }

  updated(changed) {
    if (!this.data || (!changed.has('passed') && !changed.has('data'))) return;
    const style = getComputedStyle(this);
    if (!this.map) {
      this.map = L.map(this.renderRoot.querySelector('#map'), { attributionControl: false, worldCopyJump: true, minZoom: 1 });
      L.geoJSON(this.data.countries, { interactive: false, style: { color: style.getPropertyValue('--outline'), weight: 0.8, fillColor: style.getPropertyValue('--surface'), fillOpacity: 1 } }).addTo(this.map);
      this.marks = L.featureGroup().addTo(this.map);
      this.map.on('zoomend', () => this.clear());
    }
    this.marks.clearLayers();
    const tied = ({ node }) => this.tied(node).length;
    for (const { node, at } of this.places().located.sort((one, other) => tied(other) - tied(one))) {
      L.circleMarker(at, { radius: 8, color: style.getPropertyValue('--text'), weight: 1, fillColor: style.getPropertyValue('--place'), fillOpacity: 0.9 })
        .bindTooltip(this.text(node.name), { permanent: true, direction: 'right' })
        .bindPopup(this.text([node.name, ...this.tied(node).slice(0, 12)].join('\n')))
        .on('click', () => this.dispatchEvent(new CustomEvent('pick', { detail: node.id })))
        .addTo(this.marks);
    }
    if (this.marks.getLayers().length) this.map.fitBounds(this.marks.getBounds().pad(0.3), { maxZoom: 6, animate: false });
    else this.map.setView([25, 10], 1.5);
    this.clear();
  }

  /** Hides names that would lie over one of a place with more facts. */
  clear() {
    const kept = [];
    this.marks.eachLayer((mark) => {
      const element = mark.getTooltip().getElement();
      if (!element) return;
      const box = element.getBoundingClientRect();
      const covered = kept.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top);
      element.style.visibility = covered ? 'hidden' : '';
      if (!covered) kept.push(box);
    });
  }

  /** An element with a text, since Leaflet would take a string for markup. */
  text(words) {
    const element = document.createElement('span');
    element.style.whiteSpace = 'pre-line';
    element.textContent = words;
    return element;
  }

  places() {
    const all = [...this.workspace.nodes.values()].filter((node) => node.type === 'Place' && this.passed.nodes.has(node.id));
    const found = all.map((node) => ({ node, at: this.data?.positions.get(plain(node.name)) }));
    return { all, located: found.filter((one) => one.at), lost: found.filter((one) => !one.at) };
  }

  tied({ id }) {
    return [...this.workspace.edges.values()]
      .filter((edge) => this.passed.edges.has(edge.id) && (edge.source === id || edge.target === id))
      .map((edge) => `${this.workspace.nodes.get(edge.source).name} ${relation(edge.type)} ${this.workspace.nodes.get(edge.target).name}`);
  }

  render() {
    const { all, located, lost } = this.places();
    return html`<link rel="stylesheet" href="/webjars/leaflet/dist/leaflet.css" />
      <p class="small" style="margin:0.25rem 0.75rem" role="status">${this.failure ? 'The map could not be loaded.' : this.data ? html`${located.length} of ${all.length} places shown, by name.${lost.length ? html` Not located: ${lost.map((one) => one.node.name).join(', ')}.` : ''}` : 'Loading the map …'}
        <span class="quiet">Outlines: Natural Earth. Cities: GeoNames, CC BY 4.0. Of places with one name the largest is taken; a name that would cover another appears when one zooms in.</span></p>
      <ul class="plain row small" style="margin:0 0.75rem 0.25rem" aria-label="Places">${located.map(({ node }) => html`<li><button class="link" @click=${() => this.dispatchEvent(new CustomEvent('pick', { detail: node.id }))}>${node.name}</button></li>`)}</ul>
      <div id="map"></div>`;
  }
}
customElements.define('entente-map', PlaceMap);
