import { LitElement, css, html } from 'lit';
import * as L from 'leaflet';
import { colour } from '../../look.js';
import { base } from '../../styles.js';
import { relation } from '../../words.js';

const PLACE = 'Place';
const FACTS_SHOWN = 12;

/** A name without case and accents. */
const plain = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const load = (file) => fetch(`/app/screens/network/map/${file}.json`).then((answer) => answer.json());

/** The places shown, on a map. The graph holds no positions, so the map finds places by name. Fires `pick`. */
class PlaceMap extends LitElement {
  static properties = { workspace: { attribute: false }, passed: { attribute: false }, data: { state: true }, failure: { state: true } };

  static styles = [
    base,
    css`
      :host { display: flex; flex-direction: column; height: 100%; min-height: 320px; }
      #map { flex: 1; min-height: 280px; background: var(--sunken); }
      .leaflet-container { font: inherit; }
      .leaflet-tooltip, .leaflet-popup-content-wrapper, .leaflet-popup-tip, .leaflet-bar a {
        background: var(--raised); color: var(--text); border-color: var(--outline);
      }
      .leaflet-tooltip-right::before { border-right-color: var(--raised); }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    Promise.all([load('countries'), load('places')]).then(
      ([countries, places]) => {
        const positions = places.flatMap(([lat, lng, ...names]) => names.map((name) => [plain(name), [lat, lng]]));
        this.data = { countries, positions: new Map(positions) };
      },
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
    this.map ??= this.createMap();
    this.marks.clearLayers();
    const tied = ({ node }) => this.tied(node).length;
    for (const { node, at } of this.places().located.sort((one, other) => tied(other) - tied(one))) this.mark(node, at);
    if (this.marks.getLayers().length) this.map.fitBounds(this.marks.getBounds().pad(0.3), { maxZoom: 6, animate: false });
    else this.map.setView([25, 10], 1.5);
    this.clear();
  }

  createMap() {
    const map = L.map(this.renderRoot.querySelector('#map'), { attributionControl: false, worldCopyJump: true, minZoom: 1 });
    const style = { color: this.colour('--outline'), weight: 0.8, fillColor: this.colour('--surface'), fillOpacity: 1 };
    L.geoJSON(this.data.countries, { interactive: false, style }).addTo(map);
    this.marks = L.featureGroup().addTo(map);
    map.on('zoomend', () => this.clear());
    return map;
  }

  colour(name) {
    return getComputedStyle(this).getPropertyValue(name);
  }

  mark(node, at) {
    const facts = this.tied(node).slice(0, FACTS_SHOWN);
    L.circleMarker(at, { radius: 8, color: this.colour('--text'), weight: 1, fillColor: colour(PLACE), fillOpacity: 0.9 })
      .bindTooltip(this.text(node.name), { permanent: true, direction: 'right' })
      .bindPopup(this.text([node.name, ...facts].join('\n')))
      .on('click', () => this.pick(node.id))
      .addTo(this.marks);
  }

  pick(id) {
    this.dispatchEvent(new CustomEvent('pick', { detail: id }));
  }

  /** Hides names that would cover the name of a place with more facts. */
  clear() {
    const kept = [];
    this.marks.eachLayer((mark) => {
      const element = mark.getTooltip().getElement();
      if (!element) return;
      const box = element.getBoundingClientRect();
      const covered = kept.some(
        (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
      );
      element.style.visibility = covered ? 'hidden' : '';
      if (!covered) kept.push(box);
    });
  }

  /** An element with a text, because Leaflet reads a string as markup. */
  text(words) {
    const element = document.createElement('span');
    element.style.whiteSpace = 'pre-line';
    element.textContent = words;
    return element;
  }

  places() {
    const all = [...this.workspace.nodes.values()].filter((node) => node.type === PLACE && this.passed.nodes.has(node.id));
    const found = all.map((node) => ({ node, at: this.data?.positions.get(plain(node.name)) }));
    return { all, located: found.filter((one) => one.at), lost: found.filter((one) => !one.at) };
  }

  /** The facts of a place, in words. */
  tied({ id }) {
    const name = (end) => this.workspace.nodes.get(end).name;
    return [...this.workspace.edges.values()]
      .filter((edge) => this.passed.edges.has(edge.id) && (edge.source === id || edge.target === id))
      .map((edge) => `${name(edge.source)} ${relation(edge.type)} ${name(edge.target)}`);
  }

  render() {
    const { located } = this.places();
    return html`<link rel="stylesheet" href="/webjars/leaflet/dist/leaflet.css" />
      <p class="small" style="margin:0.25rem 0.75rem" role="status">${this.state()}
        <span class="quiet">Outlines: Natural Earth. Cities: GeoNames, CC BY 4.0. Where several places share a name, the map shows the
          largest. Zoom in to see names that would cover others.</span></p>
      <ul class="plain row small" style="margin:0 0.75rem 0.25rem" aria-label="Places">
        ${located.map(({ node }) => html`<li><button class="link" @click=${() => this.pick(node.id)}>${node.name}</button></li>`)}
      </ul>
      <div id="map"></div>`;
  }

  state() {
    if (this.failure) return 'Couldn’t load the map.';
    if (!this.data) return 'Loading the map …';
    const { all, located, lost } = this.places();
    const names = lost.map((one) => one.node.name).join(', ');
    return `${located.length} of ${all.length} places shown, by name.${names ? ` Not located: ${names}.` : ''}`;
  }
}
customElements.define('entente-map', PlaceMap);
