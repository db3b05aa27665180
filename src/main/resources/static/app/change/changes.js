import { address, get, send } from '../api.js';
import { capital, counted } from '../words.js';

/**
 * What people change: judgements of which names are one entity, and corrections of facts. A change is an object {method, path,
 * body, undo, words}: `undo` is the path below which its result is withdrawn, null where it undoes another one; `words` say what
 * it does.
 */
const JUDGEMENTS = '/api/judgements';
const CORRECTIONS = '/api/corrections';
const NAME = 'entente-name';

/** Milliseconds after which a change is given up: many documents may be written again. */
const LIMIT = 180_000;

/** The most characters of a sentence in a message. */
const SHORT = 60;

/** What the service calls a person who gave no name. */
const UNNAMED = 'api';
export const MACHINE = 'machine';

const VERDICTS = { same: 'are the same', different: 'are different', unsure: 'may be the same' };

/** {@return the name of the reader, as given before in this browser} */
export const myName = () => localStorage.getItem(NAME) ?? '';

/** Keeps the name of the reader in this browser. */
export const keepName = (name) => localStorage.setItem(NAME, name.trim());

/** {@return who did something, in words} */
export const author = (by) => (by === MACHINE ? 'the machine' : by === UNNAMED ? 'somebody unnamed' : by);

/** Whether two entities are the same. With `force` they may have two types. */
export const judge = (left, right, verdict, force = false) => ({
  method: 'POST',
  path: JUDGEMENTS,
  body: { left: left.id, right: right.id, verdict, ...(force && { force }) },
  undo: JUDGEMENTS,
  words: `${left.name} and ${right.name} ${VERDICTS[verdict]}`,
});

/** Parts what some documents name from an entity. */
export const split = (entity, documents, name) => ({
  method: 'POST',
  path: `/api/entities/${encodeURIComponent(entity.id)}/split`,
  body: { documents, ...(name.trim() && { name: name.trim() }) },
  undo: JUDGEMENTS,
  words: `${counted(documents.length, 'document')} ${documents.length === 1 ? 'means' : 'mean'} another entity than ${entity.name}`,
});

/** Rejects or confirms a claim, which a sentence states. */
export const correct = (kind, claim, sentence) => ({
  method: 'POST',
  path: CORRECTIONS,
  body: { kind, claim },
  undo: CORRECTIONS,
  words: `${quoted(sentence)} is ${kind}ed`,
});

/** Notes something on an entity or a relation: `about` is {entity} or {relation}, an id. */
export const note = (about, text) => ({
  method: 'POST',
  path: CORRECTIONS,
  body: { kind: 'note', ...about, text },
  undo: CORRECTIONS,
  words: 'A note is added',
  silent: true,
});

/** Withdraws a judgement or correction. */
export const withdraw = (id, words = 'Undone') => ({
  method: 'DELETE',
  path: `${id.startsWith('judgement-') ? JUDGEMENTS : CORRECTIONS}/${encodeURIComponent(id)}`,
  body: null,
  undo: null,
  withdrawn: id,
  words,
});

/** {@return the effect of a change in words; nothing changes} */
export async function preview(change, signal) {
  // A judgement that is forced needs a reason, which may not be written yet.
  const body = change.body?.force ? { ...change.body, reason: 'preview' } : change.body;
  const { answer } = await send(change.method, address(change.path, { preview: true }), body, { signal, limit: LIMIT });
  return effect(answer);
}

/**
 * Makes a change and tells all that show data by the event `entente-changed` on the window. {@return the answer of the service,
 * with its effect in words}
 */
export async function make(change, { reason = '', by = myName() } = {}) {
  const words = { ...(reason.trim() && { reason: reason.trim() }), ...(by.trim() && { by: by.trim() }) };
  const path = change.body ? change.path : address(change.path, { by: by.trim() });
  const body = change.body && { ...change.body, ...words };
  const { status, answer } = await send(change.method, path, body, { limit: LIMIT });
  // What stood before must not be undone as if it were of this reader.
  const repeated = status === 200 && change.method === 'POST';
  const result = { ...answer, effect: effect(answer), repeated };
  const undo = change.undo && answer.id && !repeated ? withdraw(answer.id, `Undone: ${change.words}`) : null;
  const more = repeated ? 'This was judged before' : change.silent ? '' : capital(result.effect);
  const text = [change.words, more].filter(Boolean).join('. ');
  const detail = { text, undo, made: answer.id, withdrawn: change.withdrawn };
  window.dispatchEvent(new CustomEvent('entente-changed', { detail }));
  return result;
}

/** What a reader can do where the service names members of the API. */
const ADVICE = {
  'types-differ': 'They are of two types. Tick the box if they are the same nevertheless, and give a reason.',
  'judgements-contradict': 'Earlier judgements say the opposite. Undo one of them first, in the history of either entity.',
};

/** {@return why a change cannot be made, in words for readers} */
export const refusal = ({ code, message }) => ADVICE[code] ?? message;

/** {@return the name of an entity that was merged away; its id if nothing has its name} */
export async function nameOf(id, signal) {
  const { items } = await get(JUDGEMENTS, { entity: id, limit: 100 }, { signal });
  return items.flatMap(({ left, right }) => [left, right]).find((end) => end.id === id)?.name ?? id;
}

/** The effect in words, such as "1 entity and 2 facts fewer; 4 documents written again". */
export function effect({ effect: { entities, relations, agreements = 0, documents = 0, claims }, complete = true }) {
  // A judgement counts what there is less of, a correction what there is more of.
  const sign = claims === undefined ? -1 : 1;
  const all = [[entities - agreements, 'entity'], [relations, 'fact'], [agreements, 'agreement']];
  const some = (test, word) => {
    const part = all.map(([number, what]) => [sign * number, what]).filter(([number]) => test(number));
    return part.length ? `${listed(part.map(([number, what]) => counted(Math.abs(number), what)))} ${word}` : '';
  };
  const number = [some((one) => one < 0, 'fewer'), some((one) => one > 0, 'more')].filter(Boolean).join(', ');
  const what = complete ? number : 'too many documents to count entities and facts';
  const again = documents ? `${counted(documents, 'document')} written again` : '';
  return [what, again, what ? '' : 'nothing else changes'].filter(Boolean).join('; ');
}

/** The first words of a sentence. */
export const quoted = (sentence) => `“${sentence.length > SHORT ? `${sentence.slice(0, SHORT).trimEnd()} …` : sentence}”`;

const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** Lets an element load its data again after any change. */
export class Changes {
  constructor(host, changed) {
    this.changed = (event) => changed(event.detail);
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('entente-changed', this.changed);
  }

  hostDisconnected() {
    window.removeEventListener('entente-changed', this.changed);
  }
}

/** Opens one of the dialogs of the frame: same, split, note or history of an entity {id, type, name}, or note on a fact. */
export const open = (what, about) => window.dispatchEvent(new CustomEvent('entente-open', { detail: { what, about } }));
