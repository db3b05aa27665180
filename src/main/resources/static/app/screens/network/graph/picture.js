import { dashes } from '../../../look.js';
import { relation } from '../../../words.js';
import { course, tip, widthOf } from './edges.js';
import { colourOf, corners, stretch } from './palette.js';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const escape = (text) => String(text).replace(CONTROL, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (number) => Math.round(number * 10) / 10;

/** The whole picture as SVG, with all names escaped, or as PNG, which the browser draws from the SVG. */
export async function picture(view, format) {
  const { text, width, height } = drawing(view);
  const blob = new Blob([text], { type: 'image/svg+xml' });
  return format === 'svg' ? blob : raster(blob, width, height);
}

function drawing(view) {
  const { colours } = view;
  const nodes = [...view.nodes.values()].filter((node) => node.at && !node.out);
  let [left, top, right, bottom] = nodes.length ? [Infinity, Infinity, -Infinity, -Infinity] : [0, 0, 100, 100];
  for (const { at: [x, y], r } of nodes) {
    left = Math.min(left, x - r - 80);
    right = Math.max(right, x + r + 80);
    top = Math.min(top, y - r - 30);
    bottom = Math.max(bottom, y + r + 40);
  }
  const width = Math.ceil(right - left);
  const height = Math.ceil(bottom - top);
  const box = `${round(left)} ${round(top)} ${width} ${height}`;
  const font = escape(colours.font);
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" font-family="${font}">`,
    `<rect x="${round(left)}" y="${round(top)}" width="${width}" height="${height}" fill="${colours.surface}"/>`,
  ];
  const edges = [...view.edges.values()].filter((edge) => !edge.out);
  const named = edges.length < 200;
  for (const edge of edges) out.push(edgeMarkup(edge, course(edge, view.nodes), colours, named));
  for (const node of nodes) out.push(nodeMarkup(node, colours));
  for (const { data, at: [x, y], r } of nodes) out.push(textMarkup(data.name, round(x), round(y + r + 14), 12, colours.text, colours));
  out.push('</svg>');
  return { text: out.join('\n'), width, height };
}

const textMarkup = (text, x, y, size, fill, colours) =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" fill="${fill}" stroke="${colours.surface}" stroke-width="3"` +
  ` paint-order="stroke">${escape(text)}</text>`;

function edgeMarkup({ data }, way, colours, named) {
  const { from, to, bow, loop, middle } = way;
  const colour = data.modality === 'denied' ? colours.bad : colours.outline;
  const [x, y] = middle.map(round);
  const dash = dashes(data.modality).join(' ');
  const line = `fill="none" stroke="${colour}" stroke-width="${widthOf(data)}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
  if (loop) return `<circle cx="${round(from[0])}" cy="${round(from[1] - loop)}" r="${round(loop)}" ${line}/>`;
  const { at, dx, dy } = tip(way);
  const point = (along, aside) => `${round(at[0] - dx * along - dy * aside)} ${round(at[1] - dy * along + dx * aside)}`;
  return [
    `<path d="M${from.map(round).join(' ')}${bow ? `Q${bow.map(round).join(' ')} ` : 'L'}${to.map(round).join(' ')}" ${line}/>`,
    `<path d="M${point(0, 0)}L${point(8, 3)}L${point(8, -3)}z" fill="${colour}"/>`,
    data.modality === 'denied' ? `<path d="M${x - 4} ${y - 4}l8 8m0-8l-8 8" stroke="${colour}" stroke-width="2"/>` : '',
    named ? textMarkup(relation(data.type), x, y - 3, 10, colours.quiet, colours) : '',
  ].join('');
}

function nodeMarkup({ data, at: [x, y], r }, colours) {
  const fill = data.stub ? colours.surface : colourOf(data.type, colours);
  const look = `fill="${fill}" stroke="${data.stub ? colours.outline : colours.surface}" stroke-width="1.5"`;
  const points = corners(data);
  const size = r * stretch(data);
  const title = `<title>${escape(data.name)}</title>`;
  const corner = ([px, py]) => `${round(x + px * size)},${round(y + py * size)}`;
  return points
    ? `<polygon points="${points.map(corner).join(' ')}" ${look}>${title}</polygon>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${look}>${title}</circle>`;
}

async function raster(blob, width, height) {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(2, 8000 / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
