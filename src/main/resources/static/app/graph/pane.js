/**
 * A canvas over the stage, somewhat larger than it, so that a picture once drawn can be moved with the hand by the
 * compositor alone and is drawn again only when the hand rests or the margin is used up.
 */
export class Pane {
  constructor(stage, { before = null, margin = 0.2 } = {}) {
    this.stage = stage;
    this.share = margin;
    this.canvas = document.createElement('canvas');
    this.canvas.style.cssText = 'position:absolute;pointer-events:none;transform-origin:0 0';
    stage.insertBefore(this.canvas, before);
    this.context = this.canvas.getContext('2d');
    this.resize(1);
  }

  resize(ratio) {
    this.ratio = ratio;
    this.width = this.stage.clientWidth;
    this.height = this.stage.clientHeight;
    this.margin = Math.round(Math.max(this.width, this.height) * this.share);
    const [width, height] = [this.width + 2 * this.margin, this.height + 2 * this.margin];
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    Object.assign(this.canvas.style, { left: `${-this.margin}px`, top: `${-this.margin}px`, width: `${width}px`, height: `${height}px` });
    this.drawn = null;
  }

  /** Empties the canvas for a picture at this zoom and pan; the context then takes pixels of the stage. */
  begin(zoom, pan) {
    const { context, ratio, margin } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    this.canvas.style.transform = 'none';
    this.drawn = { zoom, x: pan.x, y: pan.y };
    return context;
  }

  /** {@return whether what was drawn could be moved there} Not when it would leave a part of the stage empty. */
  shift(zoom, pan, { scale = false } = {}) {
    const { drawn, margin } = this;
    if (!drawn) return false;
    const by = zoom / drawn.zoom;
    if (by !== 1 && !scale) return false;
    const x = pan.x - drawn.x * by;
    const y = pan.y - drawn.y * by;
    if (by === 1 && (Math.abs(x) > margin || Math.abs(y) > margin)) return false;
    // The canvas begins a margin left of and above the stage, and scales about its own corner.
    this.canvas.style.transform = `translate(${x + margin * (1 - by)}px, ${y + margin * (1 - by)}px) scale(${by})`;
    return true;
  }

  /** Whether a point of the stage is on the canvas, with some room around it. */
  holds(x, y, room = 0) {
    const { margin } = this;
    return x > -margin - room && y > -margin - room && x < this.width + margin + room && y < this.height + margin + room;
  }

  destroy() {
    this.canvas.remove();
  }
}
