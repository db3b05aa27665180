/** Calls of the service. Every failure is an ApiFailure with a message for readers. */
const KEY = 'entente-key';
/** Milliseconds after which a call is given up, unless it sets its own limit. */
const SLOW = 30_000;

export class ApiFailure extends Error {
  /**
   * @param {number} status 0 when there is no answer
   * @param {string} code stable, as in the API's problems
   * @param {{parameter: string, expected: string}[]} errors the invalid parameters, for a message beside each field
   */
  constructor(status, code, message, errors = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Keeps the key for this tab only. */
export function setKey(key) {
  sessionStorage.setItem(KEY, key);
}

/** {@return the address of a call} Lists become repeated values. Null, undefined and '' are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  return query.size ? `${path}?${query}` : path;
}

export const get = (path, parameters, options = {}) => call(address(path, parameters), options).then((answer) => answer.json());

/** Sends a body of that content type. */
export const post = (path, body, contentType, options = {}) =>
  call(path, { ...options, method: 'POST', body, headers: { 'Content-Type': contentType } }).then((answer) => answer.json());

/** Sends JSON, or nothing with a null body. {@return the status and the answer} */
export async function send(method, path, body, options = {}) {
  const json = body === null ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const answer = await call(path, { ...options, method, ...json });
  return { status: answer.status, answer: await answer.json() };
}

/** Deletes the resource at that path. */
export const remove = (path) => call(path, { method: 'DELETE' });

/** Saves an answer of the service as a file. Unlike a plain link, this works with an API key. */
export async function download(path, parameters, name) {
  const answer = await call(address(path, parameters), { limit: 600_000 });
  save(await answer.blob(), name);
}

/** Saves a blob as a file of that name. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function call(path, { signal, limit = SLOW, headers, ...options }) {
  const clock = AbortSignal.timeout(limit);
  const key = sessionStorage.getItem(KEY);
  let answer;
  try {
    answer = await fetch(path, {
      ...options,
      headers: { Accept: '*/*', ...headers, ...(key && { 'X-API-Key': key }) },
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw clock.aborted
      ? new ApiFailure(0, 'slow', `The service did not respond within ${limit / 1000} seconds.`)
      : new ApiFailure(0, 'offline', 'The service does not respond. Check that it is running and that this machine can connect to it.');
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401) window.dispatchEvent(new Event('entente-key-needed'));
  const message = problem.detail ?? problem.title ?? `The service returned status ${answer.status}.`;
  throw new ApiFailure(answer.status, problem.code ?? 'failed', message, problem.errors);
}
