/** Reads an address of the form #/screen/id?name=value. It determines everything that a screen shows. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, ...rest] = path.split('/');
  const id = rest.length ? decodeURIComponent(rest.join('/')) : null;
  return { screen: screen || 'start', id, params: new URLSearchParams(query) };
}

/** {@return the address} Lists become repeated values. Empty values are left out. */
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

/** Goes to an address. With {replace}, Back does not return to the present one. */
export function go(address, { replace = false } = {}) {
  if (address === location.hash) return;
  if (replace) {
    history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = address;
  }
}
