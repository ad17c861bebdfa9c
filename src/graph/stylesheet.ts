import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { FONT_SIZE, ICON_SIZE } from '#layout/boxes.ts'
import { LINE_HEIGHT } from '#layout/breakLines.ts'
import { SECTORS } from '#model/vocabulary.ts'
import type { Palette } from './palette.ts'
import { LINK_FONT } from './room.ts'
import { sectorSign } from './sectorSign.ts'
import { STEPS_SHOWN, viewClass } from './view.ts'

/** The letters of the drawing: the same as the app's, and those that boxes are measured with. */
export const DRAWING_FONT = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif'

/** How the drawing looks: `design` in colours of the page. Later rules win. */
export function toStylesheet(palette: Palette): StylesheetJson {
  return [...canvasRules(palette), ...actorRules(palette), ...linkRules(palette), ...viewRules(palette)]
}

type Look = Record<string, string | number>
/** Cytoscape's own types lag behind what it knows (a mapped corner radius, an outline), so they are taken on trust here. */
const rule = (selector: string, style: Look): StylesheetJsonBlock => ({ selector, style }) as StylesheetJsonBlock

function canvasRules({ brand }: Palette): StylesheetJson {
  return [
    rule('core', {
      'active-bg-opacity': 0,
      'selection-box-color': brand,
      'selection-box-opacity': 0.16,
      'selection-box-border-color': brand,
      'selection-box-border-width': 1.5,
    }),
  ]
}

function actorRules(palette: Palette): StylesheetJson {
  return [
    rule('node', {
      width: 'data(width)',
      height: 'data(height)',
      shape: 'round-rectangle',
      'corner-radius': 'data(radius)',
      label: 'data(label)',
      'font-family': DRAWING_FONT,
      'font-size': FONT_SIZE,
      'font-weight': 400,
      'line-height': LINE_HEIGHT / FONT_SIZE,
      // Lines are broken already (layout/breakLines): no width may break them again.
      'text-wrap': 'wrap',
      'text-max-width': '10000px',
      'text-valign': 'center',
      'text-halign': 'center',
      'min-zoomed-font-size': 6,
      color: palette.ink,
      'background-color': palette.noSector.fill,
      'border-color': palette.noSector.line,
      'border-width': 1.75,
      'overlay-color': palette.brand,
      'overlay-padding': 4,
    }),
    rule('node:active', { 'overlay-opacity': 0.1 }),
    ...SECTORS.flatMap(sector => sectorRules(palette, sector)),
    rule('node[kind = "group"]', { shape: 'polygon', 'shape-polygon-points': 'data(points)' }),
    rule('node[kind = "unknown"]', { 'border-style': 'double', 'border-width': 4 }),
    rule('node[?seat]', { 'border-style': 'dashed', 'border-width': 2, 'border-dash-pattern': '5 4' }),
    rule('node[?self]', {
      'background-color': palette.self.fill,
      'border-color': palette.self.line,
      color: palette.self.line,
      'border-width': 3.5,
      'font-weight': 700,
      'background-image': 'none',
    }),
  ]
}

function sectorRules(palette: Palette, sector: (typeof SECTORS)[number]): StylesheetJson {
  const colours = palette.sectors.get(sector) ?? palette.noSector
  return [
    rule(`node[sector = "${sector}"]`, {
      'background-color': colours.fill,
      'border-color': colours.line,
      'background-image': sectorSign(sector, colours),
      'background-width': ICON_SIZE,
      'background-height': ICON_SIZE,
      'background-position-x': 'data(signX)',
      'background-position-y': 'data(signY)',
      'background-offset-x': -ICON_SIZE / 2,
      'background-offset-y': -ICON_SIZE / 2,
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': ICON_SIZE / 2,
    }),
  ]
}

function linkRules(palette: Palette): StylesheetJson {
  return [
    rule('edge', {
      'curve-style': 'straight',
      'line-color': palette.link,
      'line-style': 'dashed',
      'line-dash-pattern': '1 5',
      'line-cap': 'round',
      width: 1.5,
      'target-arrow-color': palette.link,
      'arrow-scale': 1.1,
      'font-family': DRAWING_FONT,
      'font-size': LINK_FONT,
      color: palette.ink,
      'text-rotation': 'autorotate',
      'text-background-color': palette.surface,
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'text-background-shape': 'round-rectangle',
      'overlay-color': palette.brand,
      'overlay-padding': 5,
    }),
    rule('edge:active', { 'overlay-opacity': 0.12 }),
    rule('edge[formality = "formal"]', { 'line-style': 'solid', 'line-cap': 'butt' }),
    rule('edge[formality = "informal"]', { 'line-dash-pattern': '7 5', 'line-cap': 'butt' }),
    rule('edge[strength = 2]', { width: 2.5 }),
    rule('edge[strength = 3]', { width: 4, 'arrow-scale': 0.85 }),
    rule('edge[?oneWay]', { 'target-arrow-shape': 'triangle' }),
    rule('edge[bend != 0]', {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'edge-distances': 'node-position',
    }),
    // Half-way the gap between the boxes: half-way their centres may be inside the larger one.
    rule('edge[course = "bundle"]', { 'edge-distances': 'intersection' }),
  ]
}

function viewRules(palette: Palette): StylesheetJson {
  const told = { label: 'data(label)', 'z-index': 20 }
  return [
    rule(`edge.${viewClass.told}[?roomy], edge.${viewClass.near}[?roomy]`, { label: 'data(label)' }),
    rule(`edge.${viewClass.near}`, { 'z-index': 20, 'line-color': palette.brand, 'target-arrow-color': palette.brand }),
    rule(`node.${viewClass.near}`, { 'border-width': 3 }),
    rule(`node.${viewClass.chosen}, node.${viewClass.aim}`, {
      'outline-width': 3.5,
      'outline-color': palette.brand,
      'outline-offset': 3,
      'z-index': 20,
    }),
    rule(`edge.${viewClass.chosen}`, {
      ...told,
      'line-color': palette.brand,
      'target-arrow-color': palette.brand,
      'underlay-color': palette.brand,
      'underlay-opacity': 0.22,
      'underlay-padding': 5,
    }),
    rule(`edge.${viewClass.pointed}`, { ...told, 'font-weight': 700, 'text-rotation': 'none', 'z-index': 30 }),
    rule(`node.${viewClass.way}`, { 'border-color': palette.wayLine, 'border-width': 4, 'z-index': 25 }),
    rule(`edge.${viewClass.way}`, {
      ...told,
      'line-color': palette.wayLine,
      'target-arrow-color': palette.wayLine,
      width: 4,
      color: palette.way,
      'font-weight': 700,
      'z-index': 25,
    }),
    ...Array.from({ length: STEPS_SHOWN }, (_, i) =>
      rule(`edge.${viewClass.step(i + 1)}`, {
        label: `${i + 1}`,
        'font-size': 16,
        'text-rotation': 'none',
        color: palette.surface,
        'text-background-color': palette.way,
        'text-background-opacity': 1,
        'text-background-padding': '5px',
      }),
    ),
    rule(`node.${viewClass.dim}`, { opacity: 0.4 }),
    rule(`edge.${viewClass.dim}`, { opacity: 0.22 }),
    rule(`.${viewClass.hidden}`, { display: 'none' }),
  ]
}
