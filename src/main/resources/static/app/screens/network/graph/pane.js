/**
 * A canvas over the stage, somewhat larger than the stage. While the picture is dragged, the compositor moves the canvas; it
 * is drawn again when the pointer rests or the margin is used up. An eye is {zoom, x, y}.
 */
export class Pane {
  constructor(stage, share) {
    this.stage = stage;
    this.share = share;
    this.canvas = document.createElement('canvas');
    this.canvas.style.cssText = 'position:absolute;pointer-events:none;transform-origin:0 0';
    stage.append(this.canvas);
    this.context = this.canvas.getContext('2d');
    this.resize();
  }

  resize() {
    this.ratio = Math.min(2, devicePixelRatio || 1);
    this.width = this.stage.clientWidth;
    this.height = this.stage.clientHeight;
    this.margin = Math.round(Math.max(this.width, this.height) * this.share);
    const [width, height] = [this.width + 2 * this.margin, this.height + 2 * this.margin];
    this.canvas.width = Math.max(1, Math.round(width * this.ratio));
    this.canvas.height = Math.max(1, Math.round(height * this.ratio));
    Object.assign(this.canvas.style, { left: `${-this.margin}px`, top: `${-this.margin}px`, width: `${width}px`, height: `${height}px` });
    this.drawn = null;
    this.version = null;
  }

  /** Clears the canvas for a picture as this eye sees it. The context then takes pixels of the stage. */
  begin(eye) {
    const { context, ratio, margin } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    this.canvas.style.transform = 'none';
    this.drawn = { ...eye };
    return context;
  }

  /** Whether the canvas was drawn for exactly this eye. */
  shows({ zoom, x, y }) {
    return this.drawn?.zoom === zoom && this.drawn.x === x && this.drawn.y === y;
  }

  /** {@return whether the drawn picture could be moved to this eye} It cannot when that leaves a part of the stage empty. */
  shift({ zoom, x, y }, scale = false) {
    const { drawn, margin } = this;
    if (!drawn || (zoom !== drawn.zoom && !scale)) return false;
    const by = zoom / drawn.zoom;
    if (by > 3) return false;
    // The new place of the corner of the canvas, which is a margin left of and above the stage.
    const left = x - (drawn.x + margin) * by;
    const top = y - (drawn.y + margin) * by;
    const right = left + (this.width + 2 * margin) * by;
    const bottom = top + (this.height + 2 * margin) * by;
    if (left > 0 || top > 0 || right < this.width || bottom < this.height) return false;
    this.canvas.style.transform = `translate(${left + margin}px, ${top + margin}px) scale(${by})`;
    return true;
  }

  /** Whether a point of the stage is on the canvas, with some room around it. */
  holds(x, y, room = 0) {
    const reach = this.margin + room;
    return x > -reach && y > -reach && x < this.width + reach && y < this.height + reach;
  }
}
