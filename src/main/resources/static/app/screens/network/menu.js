import { ACTIONS } from '../../change/actions.js';
import { open } from '../../change/changes.js';
import { go, href } from '../../route.js';
import { relation } from '../../words.js';

/** {@return the items of the menu of an entity} Each does what a button of the panel or a key does. */
export function entityMenu(node, screen) {
  const { id, type, name } = node;
  const act = (what) => () => screen.act({ what, id });
  return [
    { label: 'Expand', act: act('expand') },
    { label: screen.workspace.now.pins.has(id) ? 'Unpin' : 'Pin', act: act('pin') },
    { label: 'Hide', act: act('hide') },
    { label: 'Hide others', act: act('hideOthers') },
    { label: 'Paths from here', act: () => go(href('paths', null, { from: id })) },
    ...ACTIONS.map(([what, label]) => ({ label, act: () => open(what, { id, type, name }) })),
    { label: 'History', act: () => open('history', { id, type, name }) },
  ];
}

/** {@return the items of the menu of a fact} */
export function factMenu({ id, ends, about }, screen) {
  return [
    { label: 'Show the sentences', act: () => screen.select(id) },
    { label: 'Note …', act: () => open('note', { relation: id, name: about }) },
    ...ends.map((end) => ({ label: `Select ${end.name}`, act: () => screen.select(end.id) })),
  ];
}

/** {@return a fact of the workspace with its ends, and what it says} */
export function factOf(id, workspace) {
  const edge = workspace.edges.get(id);
  if (!edge) return null;
  const ends = [edge.source, edge.target].map((end) => workspace.nodes.get(end));
  return { id, ends, about: `${ends[0].name} ${relation(edge.type)} ${ends[1].name}` };
}
