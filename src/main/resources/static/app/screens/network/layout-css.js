import { css } from 'lit';

/** The layout of the network screen: side by side on a wide screen, one below the other on a phone. */
export const layout = css`
  :host {
    display: grid; height: 100%;
    grid-template: 'bar bar bar' auto 'legend middle panel' minmax(0, 1fr) 'time time time' auto / 230px minmax(0, 1fr) 340px;
  }
  :host(:not(:has(.bar))) { display: block; }
  .page { grid-column: 1 / -1; }
  .bar {
    grid-area: bar; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between;
    padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--line);
  }
  .legend { grid-area: legend; overflow: auto; padding: 0.5rem 0.75rem; border-inline-end: 1px solid var(--line); }
  .legend summary { cursor: pointer; font-weight: 600; min-height: 28px; }
  .legend fieldset { margin-bottom: 0.75rem; }
  .legend label { min-height: 28px; }
  .middle { grid-area: middle; position: relative; overflow: auto; min-height: 320px; }
  #picture { position: absolute !important; inset: 0; }
  .message {
    position: absolute; inset-block-end: 0; inset-inline-start: 0.5rem; margin: 0; pointer-events: none;
    background: var(--surface); padding: 0 0.35rem; border-radius: 4px;
  }
  entente-panel { grid-area: panel; overflow: auto; border-inline-start: 1px solid var(--line); }
  entente-histogram { grid-area: time; min-width: 0; }
  .tables { padding: 0 0.75rem; }
  dialog {
    border: 1px solid var(--outline); border-radius: var(--radius); background: var(--surface); color: var(--text);
    max-width: min(560px, 92vw); max-height: 80vh; overflow: auto;
  }
  @media (max-width: 900px) {
    :host { display: block; height: auto; }
    .middle { height: 60vh; }
    .bar { padding: 0.25rem 0.6rem; }
    .bar .row { flex-wrap: nowrap; overflow-x: auto; max-width: 100%; }
    .bar .row > * { flex: none; }
    .legend, entente-panel { border: 0; border-top: 1px solid var(--line); }
  }
`;
