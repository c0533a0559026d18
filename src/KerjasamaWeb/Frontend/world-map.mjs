// Draws the world once, at build time: Natural Earth 1:50m outlines (npm world-atlas) -> maps/world.svg and maps/world.json.
//
// world.svg   <g id="world"> every outline;  <path id="JPN"> or <g id="SGP"> one country, by ISO 3166-1 alpha-3.
//             Nothing inside has a fill of its own, so a page colours countries through <use class="…">.
// world.json  where things are, for the server: centre of each country, whether it is drawn as a dot, useful crops.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoNaturalEarth1 } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import { alpha3 } from "./iso-codes.mjs";

const WIDTH = 2000;
const CENTRE = 148; // Indonesia near the middle; the cut at 32° W meets only Greenland
const NORTH = 83.7, SOUTH = -56.5; // Antarctica is left out
const MIN_TRIANGLE = 9; // Visvalingam threshold, square units
const MIN_ISLAND = 7; // smaller rings are dropped, square units
const DETAIL = 4; // times finer in Southeast Asia, so that Java stays Java in a close crop
const NEAR = [92, -12, 142, 22]; // west, south, east, north of that finer part
const DOT_BELOW = 52; // a country smaller than this gets a dot, square units
const DOT = 6.5, QUIET_DOT = 3.4;

// Not in the 1:50m data, still asked for.
const MISSING = { TUV: [179.2, -8.52], GIB: [-5.35, 36.13], TKL: [-171.8, -9.2] };
// Uninhabited: an outline at most, never a dot.
const NO_DOT = new Set(["ATF", "HMD", "SGS", "IOT"]);
// Natural Earth draws who controls the ground. These follow the General Assembly instead (resolutions 68/262, 37/253 and
// membership of the UN), as Indonesian school atlases do. Kosovo has no ISO code: XKX is the user-assigned one in wide use.
const BY_NAME = { "N. Cyprus": "CYP", "Somaliland": "SOM", "Kosovo": "XKX", "Ashmore and Cartier Is.": "AUS" };
const CRIMEA = [34.2, 45.2];
const LEFT_OUT = new Set(["Antarctica", "Indian Ocean Ter."]);

const CROPS = { // west, south, east, north in degrees
  "dunia": null,
  "asia-tenggara": [88, -13, 145, 30],
  "asia-pasifik": [62, -50, 195, 58],
  "eropa": [-26, 33, 62, 72],
  "asia-barat": [24, 10, 64, 45],
  "afrika": [-26, -37, 62, 40],
  "amerika": [-170, -56, -33, 72],
  "karibia": [-100, 2, -50, 33],
  "oseania": [112, -48, 222, 18],
};

export function drawWorld() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"));
  const projection = geoNaturalEarth1().rotate([-CENTRE, 0]).precision(0.2).fitWidth(WIDTH, { type: "Sphere" });
  const top = projection([CENTRE, NORTH])[1], height = Math.round(projection([CENTRE, SOUTH])[1] - top);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - top]);

  const projected = geoProject(countries(atlas), projection);
  const shapes = topology({ countries: projected }, 1e5);
  const near = crop(NEAR, projection);
  const weight = triangle => planarTriangleArea(triangle) * (holds(near, triangle[1]) ? DETAIL : 1);
  const rough = simplify(presimplify(shapes, weight), MIN_TRIANGLE);

  const outlines = [], dots = [], definitions = [], areas = {};
  for (const country of feature(rough, rough.objects.countries).features) {
    const rings = ringsOf(country.geometry), code = country.id;
    const size = rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);
    const centre = centreOf(rings, country, projected);
    const kept = rings.map(tidy).filter(ring => ring.length > 2 && Math.abs(area(ring)) >= (holds(near, ring[0]) ? MIN_ISLAND / DETAIL : MIN_ISLAND));
    const shape = kept.length ? `d="${path(kept)}"` : null;
    const dot = code && size < DOT_BELOW && !NO_DOT.has(code);
    if (!code) outlines.push(`<path ${shape}/>`);
    else if (dot) addDot(code, centre, shape);
    else if (shape) outlines.push(`<path id="${code}" ${shape}/>`);
    if (code && (dot || shape)) areas[code] = [...centre, dot ? 1 : 0];
  }
  for (const [code, place] of Object.entries(MISSING)) {
    const centre = projection(place).map(Math.round);
    addDot(code, centre, null);
    areas[code] = [...centre, 1];
  }

  function addDot(code, [x, y], shape) {
    dots.push((shape ? `<path ${shape}/>` : "") + `<circle cx="${x}" cy="${y}" r="${QUIET_DOT}"/>`);
    const mark = `cx="${x}" cy="${y}" r="${DOT}"`;
    definitions.push(shape ? `<g id="${code}"><path ${shape}/><circle ${mark}/></g>` : `<circle id="${code}" ${mark}/>`);
  }

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" fill="#b9ad98" stroke="#fff" stroke-width="1">`
    + `<defs>${definitions.join("")}</defs><g id="world">${outlines.join("")}${dots.join("")}</g></svg>\n`;
  const crops = Object.fromEntries(Object.entries(CROPS).map(([name, box]) => [name, box ? crop(box, projection) : [0, 0, WIDTH, height]]));
  const places = Object.fromEntries(Object.entries(areas).sort(([a], [b]) => a < b ? -1 : 1));
  return { svg, json: JSON.stringify({ viewBox: [0, 0, WIDTH, height], crops, places }), countries: Object.keys(areas).length, dots: definitions.length };
}

/** The atlas as features with alpha-3 ids: shapes of one country joined, shared borders kept. */
function countries(atlas) {
  const groups = new Map();
  for (const shape of atlas.objects.countries.geometries) {
    const name = shape.properties.name;
    if (LEFT_OUT.has(name)) continue;
    const code = BY_NAME[name] ?? alpha3.get(shape.id);
    if (shape.id && !code) throw new Error(`world-atlas: "${name}" has the unknown numeric code ${shape.id}; add it to iso-codes.mjs`);
    const key = code ?? name;
    if (!groups.has(key)) groups.set(key, { code, shapes: [] });
    groups.get(key).shapes.push(shape);
  }
  moveCrimea(atlas, groups.get("RUS").shapes, groups.get("UKR").shapes);
  return {
    type: "FeatureCollection",
    features: [...groups.values()].map(({ code, shapes }) => ({
      ...feature(atlas, shapes.length > 1 ? mergeArcs(atlas, shapes) : shapes[0]),
      id: code,
      properties: {},
    })),
  };
}

/** Crimea is one polygon of Russia in Natural Earth, bordering Ukraine only: hand it over, whole. */
function moveCrimea(atlas, [russia], ukraine) {
  const holdsCrimea = polygon => inside(CRIMEA, feature(atlas, { type: "Polygon", arcs: polygon }).geometry.coordinates[0]);
  const at = russia.arcs.findIndex(holdsCrimea);
  if (at < 0) return; // a newer atlas may draw it otherwise
  ukraine.push({ type: "MultiPolygon", arcs: russia.arcs.splice(at, 1) });
}

function inside([x, y], ring) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) within = !within;
  }
  return within;
}

const ringsOf = geometry => geometry === null || geometry === undefined ? []
  : geometry.type === "Polygon" ? geometry.coordinates
  : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];

function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i], [x2, y2] = ring[(i + 1) % ring.length];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

const holds = ([left, top, width, height], [x, y]) => x >= left && x <= left + width && y >= top && y <= top + height;

/** Centre of the largest ring, from the unsimplified shape if simplification left nothing. */
function centreOf(rings, country, all) {
  const source = rings.length ? rings : ringsOf(all.features.find(other => other.id === country.id).geometry);
  const ring = source.reduce((best, next) => Math.abs(area(next)) > Math.abs(area(best)) ? next : best);
  const size = area(ring);
  let x = 0, y = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i], [x2, y2] = ring[(i + 1) % ring.length], cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross; y += (y1 + y2) * cross;
  }
  return (Math.abs(size) < 1e-6 ? ring[0] : [x / (6 * size), y / (6 * size)]).map(Math.round);
}

/** Whole units, no point twice in a row, none on the straight line between its neighbours. */
function tidy(ring) {
  const points = ring.map(point => point.map(Math.round)).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  while (points.length > 1 && String(points[0]) === String(points.at(-1))) points.pop();
  return points.filter(([x, y], i) => {
    const [px, py] = points.at(i - 1), [nx, ny] = points[(i + 1) % points.length];
    return (x - px) * (ny - py) !== (y - py) * (nx - px);
  });
}

function path(rings) {
  let text = "", fromX = 0, fromY = 0;
  for (const ring of rings) {
    let [x, y] = ring[0];
    text += `m${number(x - fromX, true)}${number(y - fromY)}`;
    [fromX, fromY] = ring[0];
    for (const [nextX, nextY] of ring.slice(1)) {
      text += number(nextX - x) + number(nextY - y);
      [x, y] = [nextX, nextY];
    }
    text += "z";
  }
  return text;
}

const number = (value, first) => value < 0 || first ? String(value) : ` ${value}`;

function crop([west, south, east, north], projection) {
  const points = [];
  for (let i = 0; i <= 8; i++) {
    const lon = west + (east - west) * i / 8, lat = south + (north - south) * i / 8;
    points.push([lon, south], [lon, north], [west, lat], [east, lat]);
  }
  const xy = points.map(projection), xs = xy.map(p => p[0]), ys = xy.map(p => p[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)].map(Math.floor);
  return [x, y, Math.ceil(Math.max(...xs)) - x, Math.ceil(Math.max(...ys)) - y];
}
