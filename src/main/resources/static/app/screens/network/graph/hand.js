const SLOP = { mouse: 4, pen: 6, touch: 10 };
const DOUBLE = 350;
/** Milliseconds after which a finger that rests asks for the menu; not every browser does that by itself. */
const LONG = 550;

/** Mouse, pen, finger and wheel on the picture: move, zoom, select, open and drag. */
export class Hand {
  constructor(view, ground) {
    this.view = view;
    this.ground = ground;
    this.down = new Map();
    const on = (type, listener, options) => ground.addEventListener(type, listener.bind(this), options);
    on('pointerdown', this.press);
    on('pointermove', this.move);
    on('pointerup', this.release);
    on('pointercancel', this.release);
    on('pointerleave', () => view.hover(null));
    on('contextmenu', this.menu);
    on('wheel', this.wheel, { passive: false });
  }

  at(event) {
    const box = this.ground.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  press(event) {
    if (event.button !== 0 || this.down.size > 1) return;
    const at = this.at(event);
    clearTimeout(this.resting);
    if (event.pointerType === 'touch' && !this.down.size) this.resting = setTimeout(() => this.menu(event), LONG);
    try {
      this.ground.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is already gone needs no capture.
    }
    this.down.set(event.pointerId, at);
    this.first = at;
    this.moved = this.down.size > 1;
    this.held = this.down.size > 1 ? null : this.view.nodeAt(at, event.pointerType === 'touch' ? 10 : 3);
  }

  move(event) {
    const at = this.at(event);
    const before = this.down.get(event.pointerId);
    if (!before) return this.over(at, event);
    const { view } = this;
    if (this.down.size === 2) {
      clearTimeout(this.resting);
      this.pinch(event.pointerId, before, at);
    } else {
      const slop = SLOP[event.pointerType] ?? SLOP.mouse;
      if (!this.moved && Math.hypot(at[0] - this.first[0], at[1] - this.first[1]) < slop) return;
      this.moved = true;
      clearTimeout(this.resting);
      if (this.held) view.drag(this.held, at);
      else view.move(at[0] - before[0], at[1] - before[1]);
    }
    this.down.set(event.pointerId, at);
  }

  /** The pointer over the picture without a button: handled once per frame. */
  over(at, event) {
    this.last = at;
    if (this.asked || event.buttons) return;
    this.asked = requestAnimationFrame(() => {
      this.asked = null;
      const [id, kind] = this.view.under(this.last, 5);
      this.view.hover(id, kind, this.last);
    });
  }

  pinch(id, before, at) {
    const other = [...this.down].find(([key]) => key !== id)[1];
    const spread = ([x, y]) => Math.max(20, Math.hypot(x - other[0], y - other[1]));
    this.view.move((at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
    this.view.zoomAt(spread(at) / spread(before), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
  }

  release(event) {
    if (!this.down.delete(event.pointerId)) return;
    clearTimeout(this.resting);
    const { view, held } = this;
    if (this.down.size) return;
    this.held = null;
    if (event.type === 'pointercancel') return;
    if (this.moved) {
      if (held) view.dropped(held);
      return;
    }
    this.tap(event);
  }

  /** Asks for the menu of what is under the pointer, or under the finger that rests. */
  menu(event) {
    event.preventDefault();
    clearTimeout(this.resting);
    const [id, kind] = this.view.under(this.at(event), event.pointerType === 'touch' ? 12 : 6);
    if (!id) return;
    this.down.clear();
    this.held = null;
    this.view.onEvent({ type: 'menu', id, kind, x: event.clientX, y: event.clientY });
  }

  tap(event) {
    const { view } = this;
    const [id, kind] = view.under(this.first, event.pointerType === 'touch' ? 12 : 6);
    const again = id && id === this.before?.id && event.timeStamp - this.before.when < DOUBLE;
    this.before = again ? null : { id, when: event.timeStamp };
    if (!id) view.onEvent({ type: 'background' });
    else if (again && kind === 'node') view.onEvent({ type: 'open', id });
    else view.onEvent({ type: 'select', id, kind, extend: event.shiftKey || event.ctrlKey || event.metaKey });
  }

  wheel(event) {
    event.preventDefault();
    const step = event.deltaY * [1, 16, 400][event.deltaMode] * (event.ctrlKey ? 4 : 1);
    this.view.zoomAt(Math.exp(-Math.max(-240, Math.min(240, step)) / 500), this.at(event));
  }

  destroy() {
    clearTimeout(this.resting);
    cancelAnimationFrame(this.asked);
  }
}
