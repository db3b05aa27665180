import { html } from 'lit';
import { count, relation } from '../../words.js';
import { STRONGEST } from './workspace/workspace.js';

/** Asks which of many neighbours to add. {counts} is the answer of the API; {choose} gets the chosen relations, none for all. */
export function expandDialog(counts, choose, close) {
  const submit = (event) => {
    event.preventDefault();
    choose(new FormData(event.target).getAll('relation'));
  };
  const neighbours = new Map();
  for (const one of counts.relations) neighbours.set(one.relation, (neighbours.get(one.relation) ?? 0) + one.neighbours);
  return html`<dialog aria-labelledby="expand-title" @close=${close}>
    <form @submit=${submit}>
      <h2 id="expand-title" style="margin-top:0">${counts.entity.name} has ${count(counts.neighbours)} neighbours</h2>
      <p class="quiet">Choose relations, or none for all. The strongest ${STRONGEST} neighbours are added. The number of the others is shown
        beside the entity.</p>
      <ul class="plain">${[...neighbours].map(([type, number]) => html`<li><label>
        <input type="checkbox" name="relation" value=${type} />${relation(type)} <span class="quiet number">${count(number)}</span>
      </label></li>`)}</ul>
      <div class="row" style="margin-top:0.75rem">
        <button class="primary">Add the strongest ${STRONGEST}</button><button type="button" @click=${close}>Cancel</button>
      </div>
    </form>
  </dialog>`;
}
