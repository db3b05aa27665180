import { colourOf, corners, stretch } from './palette.js';

/** Puts the outline of a node's shape on the context, in pixels. */
export function outline(context, data, x, y, radius) {
  const points = corners(data);
  const r = radius * stretch(data);
  context.beginPath();
  if (!points) context.arc(x, y, r, 0, 2 * Math.PI);
  else {
    points.forEach(([px, py], i) => context[i ? 'lineTo' : 'moveTo'](x + px * r, y + py * r));
    context.closePath();
  }
}

/** A cross on the middle of what is denied, so that colour is not the only sign. */
export function cross(context, [x, y], size, colour) {
  context.beginPath();
  context.moveTo(x - size, y - size);
  context.lineTo(x + size, y + size);
  context.moveTo(x + size, y - size);
  context.lineTo(x - size, y + size);
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  context.stroke();
}

/** A ring around a node: thick for the selected, thin for the one under the pointer. */
export function ring(context, x, y, r, width, colour, surface) {
  context.beginPath();
  context.arc(x, y, r + 3 + width / 2, 0, 2 * Math.PI);
  context.strokeStyle = surface;
  context.lineWidth = width + 3;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** A small pin at the upper right of a node that keeps its place. */
export function pin(context, x, y, r, colours) {
  const px = x + r * 0.75 + 2;
  const py = y - r * 0.75 - 2;
  context.beginPath();
  context.moveTo(px, py);
  context.lineTo(px - 4, py + 7);
  context.lineWidth = 1.5;
  context.strokeStyle = colours.text;
  context.stroke();
  context.beginPath();
  context.arc(px, py, 3.5, 0, 2 * Math.PI);
  context.fillStyle = colours.text;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.surface;
  context.stroke();
}

/** A node drawn again on the overlay, above what has stepped back. */
export function shape(context, data, x, y, r, colours) {
  outline(context, data, x, y, r);
  context.fillStyle = data.stub ? colours.surface : colourOf(data.type, colours);
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = data.stub ? colours.outline : colours.surface;
  context.stroke();
}
