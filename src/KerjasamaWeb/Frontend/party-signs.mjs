// images/tanda.svg: the party glyph (how many sit at the table) and the few icons, for <use href="/images/tanda.svg#…">.
// Everything takes its colour from the page: fill and stroke are currentColor.
//   p2        two joined dots: bilateral
//   p3…p15    a ring with as many dots as parties: multilateral
//   banyak    a closed ring of beads: more than 15 parties
//   belum     label not yet determined        bukan   not between states
//   putus     the link that broke, for error pages
//   i-…       icons on the same 32 × 32 grid

const RADIUS = 12.2;

const round = value => String(Math.round(value * 10) / 10);
const dot = ([x, y], r) => `<circle cx="${round(x)}" cy="${round(y)}" r="${r}"/>`;
const around = (count, radius = RADIUS) => Array.from({ length: count }, (_, i) => {
  const angle = 2 * Math.PI * i / count - Math.PI / 2;
  return [16 + radius * Math.cos(angle), 16 + radius * Math.sin(angle)];
});

function ring(count) {
  const points = around(count);
  const size = count <= 4 ? 3.6 : count <= 6 ? 3.2 : count <= 9 ? 2.8 : count <= 12 ? 2.4 : 2.1;
  return `<path d="M${points.map(point => point.map(round).join(" ")).join("L")}Z" fill="none" stroke="currentColor" stroke-width="1.4" opacity=".4"/>`
    + points.map(point => dot(point, size)).join("");
}

const icon = d => `<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;

export function drawSigns() {
  const signs = {
    p2: `<path d="M7 16H25" stroke="currentColor" stroke-width="1.8"/><circle cx="6.6" cy="16" r="5.2"/><circle cx="25.4" cy="16" r="5.2"/>`,
    ...Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`p${i + 3}`, ring(i + 3)])),
    banyak: around(22).map(point => dot(point, 1.75)).join(""),
    belum: `<circle cx="16" cy="16" r="12.2" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="4 3.67"/><circle cx="16" cy="16" r="3"/>`,
    bukan: `<path d="M11.5 16H21" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.4 2.1"/><circle cx="6.6" cy="16" r="5.2"/><path d="M21.4 12h8v8h-8z" fill="none" stroke="currentColor" stroke-width="2"/>`,
    putus: `<path d="M7 16h5.6M20.4 17.2L25 18" stroke="currentColor" stroke-width="1.8" fill="none"/><circle cx="6.6" cy="16" r="5.2"/><circle cx="25.4" cy="18.2" r="5.2"/>`,
    "i-cari": icon("M14 23a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM20.6 20.6L27 27"),
    "i-tautan": icon("M13.5 18.5a5.6 5.6 0 0 0 8 0l4-4a5.6 5.6 0 0 0-8-8l-1.6 1.6M18.5 13.5a5.6 5.6 0 0 0-8 0l-4 4a5.6 5.6 0 0 0 8 8l1.6-1.6"),
    "i-tutup": icon("M9 9l14 14M23 9L9 23"),
    "i-unduh": icon("M16 5v15M9.5 14l6.5 6.5 6.5-6.5M6 26.5h20"),
    "i-cetak": icon("M10 12V5h12v7M10 22H6V12h20v10h-4M10 18h12v9H10z"),
    "i-kutip": icon("M13 9c-4 1.4-6 4.4-6 8.6V23h7v-7H9.4M26 9c-4 1.4-6 4.4-6 8.6V23h7v-7h-4.6"),
    "i-saring": icon("M5 9h22M9.5 16h13M13.5 23h5"),
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="currentColor"><defs>`
    + Object.entries(signs).map(([id, body]) => `<g id="${id}">${body}</g>`).join("")
    + `</defs></svg>\n`;
}
