import { css } from 'lit';

/** Styles that all elements of the dashboard share: form elements, links, quiet text, tables. */
export const base = css`
  :host { box-sizing: border-box; color: var(--text); }
  *, *::before, *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 0.5rem; }
  h2 { font-size: 1.1rem; margin: 1.25rem 0 0.5rem; }
  h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
  p { margin: 0.25rem 0 0.5rem; }
  a { color: var(--accent); text-underline-offset: 2px; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  button, select, input, textarea { font: inherit; color: inherit; }
  button, .button {
    display: inline-flex; align-items: center; gap: 0.35rem; min-height: 32px; padding: 0.2rem 0.7rem; cursor: pointer;
    background: var(--raised); border: 1px solid var(--outline); border-radius: 6px; text-decoration: none; color: var(--text);
  }
  button:hover:not(:disabled), .button:hover { background: var(--sunken); }
  button:disabled { opacity: 0.6; cursor: default; }
  button[aria-pressed='true'], button[aria-selected='true'] { background: var(--selected); border-color: var(--accent); }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  button.primary:hover:not(:disabled) { background: var(--accent); filter: brightness(1.1); }
  button.plain { background: none; border-color: transparent; padding: 0.2rem 0.4rem; }
  button.link {
    display: inline; background: none; border: 0; padding: 0; min-height: 24px;
    color: var(--accent); text-decoration: underline; text-align: start;
  }
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']), select, textarea {
    min-height: 34px; padding: 0.25rem 0.5rem; max-width: 100%;
    background: var(--surface); border: 1px solid var(--outline); border-radius: 6px;
  }
  input[type='checkbox'], input[type='radio'] { width: 18px; height: 18px; accent-color: var(--accent); }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  legend { padding: 0; font-weight: 600; }
  label { display: inline-flex; gap: 0.35rem; align-items: center; }
  .quiet { color: var(--quiet); }
  .small { font-size: 0.87rem; }
  .number { font-variant-numeric: tabular-nums; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
  .card { background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.75rem 1rem; }
  .chip {
    display: inline-flex; gap: 0.3rem; align-items: center; padding: 0 0.45rem;
    border: 1px solid var(--line); border-radius: 999px; font-size: 0.85rem;
  }
  .page { max-width: 1200px; margin: 0 auto; padding: 1rem; }
  .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .scroll { overflow: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); }
  th { font-weight: 600; background: var(--raised); position: sticky; top: 0; }
  ul.plain { list-style: none; margin: 0; padding: 0; }
  mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 1px; }
  del { color: var(--quiet); text-decoration: line-through; }
  del mark { background: none; }
  blockquote { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--outline); overflow-wrap: anywhere; }
`;
