/** A cross on the middle of a denied fact, so that colour is not the only sign. */
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

/** A ring around a node: thick for the selected one, thin for the one under the pointer. */
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

/** A small pin at the upper right of a pinned node. */
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
