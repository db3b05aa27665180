const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The keys of the picture, as in the help of main.js. */
export function keys(event, screen) {
  const { view, state } = screen;
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  const selected = screen.workspace.nodes.has(state.selected) ? state.selected : null;
  let known = true;
  if (control && key === 'z') screen.act({ what: event.shiftKey ? 'redo' : 'undo' });
  else if (control || event.altKey) known = false;
  else if (DIRECTIONS[event.key]) {
    const next = selected ? view.neighbourInDirection(selected, DIRECTIONS[event.key]) : screen.workspace.nodes.keys().next().value;
    if (next) {
      screen.select(next);
      view.centre(next);
    }
  } else if (key === 'u') screen.act({ what: 'undo' });
  else if (key === 'f') view.fit();
  else if (key === 'l') view.lasso(true);
  else if (event.key === 'Escape') screen.select(null);
  else if (key === 'h' && (selected || screen.lassoed)) screen.act({ what: event.shiftKey ? 'hideOthers' : 'hide', id: selected });
  else if (key === 'm' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) known = screen.menuOf(state.selected);
  else if (!selected) known = false;
  else if (key === 'e') screen.expand(selected);
  else if (key === 'p') screen.act({ what: 'pin', id: selected });
  else if (event.key === 'Enter') screen.renderRoot.querySelector('entente-panel').renderRoot.querySelector('button')?.focus();
  else known = false;
  if (known) event.preventDefault();
}
