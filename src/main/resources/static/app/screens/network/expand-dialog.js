import { html } from 'lit';
import { count, relation } from '../../words.js';
import { STRONGEST } from './workspace/workspace.js';

/** Asks which of many neighbours to add. {counts} is the API's answer; {choose} gets the relations chosen, none for all. */
export function expandDialog(counts, choose, close) {
  const submit = (event) => {
    event.preventDefault();
    choose(new FormData(event.target).getAll('relation'));
  };
  const relations = [...new Map(counts.relations.map((one) => [one.relation, 0])).keys()].map((type) => ({
    type,
    neighbours: counts.relations.filter((one) => one.relation === type).reduce((sum, one) => sum + one.neighbours, 0),
  }));
  return html`<dialog aria-labelledby="expand-title" @close=${close}>
    <form @submit=${submit}>
      <h2 id="expand-title" style="margin-top:0">${counts.entity.name} has ${count(counts.neighbours)} neighbours</h2>
      <p class="quiet">Choose relations, or none for all. The strongest ${STRONGEST} are added; the rest is said beside the entity.</p>
      <ul class="plain">${relations.map(({ type, neighbours }) => html`<li><label><input type="checkbox" name="relation" value=${type} />${relation(type)} <span class="quiet number">${count(neighbours)}</span></label></li>`)}</ul>
      <div class="row" style="margin-top:0.75rem"><button class="primary">Add the strongest ${STRONGEST}</button><button type="button" @click=${close}>Add nothing</button></div>
    </form>
  </dialog>`;
}
