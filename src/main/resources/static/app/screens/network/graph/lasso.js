import { within } from './geometry.js';

/** A loop drawn around nodes. While the lasso is on, the next drag draws the loop instead of moving the picture. */
export class Lasso {
  constructor(overlay) {
    this.overlay = overlay;
  }

  set(on, tell) {
    this.net?.remove();
    this.net = null;
    this.loop = null;
    this.overlay.renew();
    if (!on) return;
    this.net = document.createElement('div');
    this.net.style.cssText = 'position:absolute;inset:0;cursor:crosshair;touch-action:none';
    this.overlay.view.stage.append(this.net);
    const at = (event) => {
      const box = this.net.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    this.net.addEventListener('pointerdown', (event) => {
      event.stopPropagation();
      this.net.setPointerCapture(event.pointerId);
      this.loop = [at(event)];
    });
    this.net.addEventListener('pointermove', (event) => {
      event.stopPropagation();
      if (!this.loop) return;
      this.loop.push(at(event));
      this.overlay.renew();
    });
    this.net.addEventListener('pointerup', (event) => {
      event.stopPropagation();
      const { view } = this.overlay;
      const inside = [...view.nodes].filter(([id, node]) => !node.out && within(view.positionOf(id), this.loop ?? [])).map(([id]) => id);
      this.set(false);
      tell(inside);
    });
  }

  paint(context, colours) {
    if (!this.loop?.length) return;
    context.beginPath();
    this.loop.forEach(([x, y], i) => context[i ? 'lineTo' : 'moveTo'](x, y));
    context.closePath();
    context.globalAlpha = 0.12;
    context.fillStyle = colours.accent;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = colours.accent;
    context.lineWidth = 1.5;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}
