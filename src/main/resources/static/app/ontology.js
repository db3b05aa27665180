import { get } from './api.js';

/**
 * The domain as the service describes it at /api/ontology: entity types, relation types, agreement statuses, event kinds,
 * modalities and source formats. The frame loads it before it shows the first screen. No script keeps such a list itself.
 */
export let ontology = {
  entityTypes: [],
  relationTypes: [],
  agreementStatuses: [],
  eventKinds: [],
  modalities: [],
  sourceFormats: [],
};

/** The entries of each list by name. */
let entries = {};
let loaded = null;

/** Loads the ontology once. After a failure the next call tries again. */
export function loadOntology() {
  loaded ??= get('/api/ontology').then(
    (answer) => {
      ontology = answer;
      entries = Object.fromEntries(Object.entries(answer).map(([list, all]) => [list, new Map(all.map((one) => [one.name, one]))]));
    },
    (failure) => {
      loaded = null;
      throw failure;
    },
  );
  return loaded;
}

/** {@return the entry of that name in one of the lists, or undefined} */
export const entry = (list, name) => entries[list]?.get(name);

/** {@return the names in one of the lists, in their order} */
export const names = (list) => ontology[list].map(({ name }) => name);
