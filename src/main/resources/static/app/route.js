/** The address of a state: #/screen/id?name=value. Everything that a screen shows follows from it. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, ...rest] = path.split('/');
  return { screen: screen || 'start', id: rest.length ? decodeURIComponent(rest.join('/')) : null, params: new URLSearchParams(query) };
}

/** {@return the address} Lists become repeated values; empty ones are left out. */
export function href(screen, id = null, params = {}) {
  const query = params instanceof URLSearchParams ? params : new URLSearchParams();
  if (query !== params) {
    for (const [name, value] of Object.entries(params)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null && one !== undefined && one !== '' && one !== false) query.append(name, String(one));
      }
    }
  }
  return `#/${screen}${id ? '/' + encodeURIComponent(id) : ''}${query.size ? '?' + query : ''}`;
}

/** Goes there; with {replace} the step before is not one that Back returns to. */
export function go(address, { replace = false } = {}) {
  if (address === location.hash) return;
  if (replace) {
    history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = address;
  }
}
