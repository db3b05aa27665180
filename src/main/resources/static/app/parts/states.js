import { html } from 'lit';

/** Shown while something is loading. */
export const loading = (what = 'Loading') => html`<p class="quiet" role="status">${what} …</p>`;

/** Shown after a failure, with a button to try again. */
export const failed = (failure, again) => html`<div class="card" role="alert">
  <p><strong>${failure.status === 0 ? 'Couldn’t reach the service.' : 'The request failed.'}</strong> ${failure.message}</p>
  ${again ? html`<button @click=${again}>Try again</button>` : ''}
</div>`;

/** Shown when there is nothing. */
export const empty = (text) => html`<p class="quiet card">${text}</p>`;
