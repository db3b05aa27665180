import { html } from 'lit';

/** What is shown while something is awaited. */
export const loading = (what = 'Loading') => html`<p class="quiet" role="status">${what} …</p>`;

/** What is shown when it failed, with a way to try again. */
export const failed = (failure, again) => html`<div class="card" role="alert">
  <p><strong>${failure.status === 0 ? 'The service is out of reach' : 'That did not work'}.</strong> ${failure.message}</p>
  ${again ? html`<button @click=${again}>Try again</button>` : ''}
</div>`;

/** What is shown when there is nothing. */
export const empty = (text) => html`<p class="quiet card">${text}</p>`;
