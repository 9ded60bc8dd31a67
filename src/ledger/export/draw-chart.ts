import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { displayWidth } from '../../language/wording/display-width.ts';
import type { Chart } from './chart.ts';

/** Noto Sans for Simplified Chinese, by the name in its files: Latin, Cyrillic and 20,902 Chinese characters. */
const FONT = 'Noto Sans S Chinese';
const FONT_PACKAGE = '@embedpdf/fonts-sc';
const FONT_FILES = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'];

/** In pixels of the drawing; the picture has twice as many, for sharp letters on a telephone. */
const BAR_STEP = 34;
const PLOT_WIDTH = 560;
const FONT_SIZE = 13;
const NOTE_SIZE = 11;
const ZOOM = 2;
/** Widest that a column of text gets, as a part of the font's size. */
const COLUMN = 0.6;

const BAR_COLOUR = '#2f6f9f';
const TEXT_COLOUR = '#222222';
const PALE = '#666666';

/**
 * Draws a chart as PNG: a bar a line with its figure, title above, unit under the axis, source below. With its own font:
 * none of the system is asked for, so that the picture is the same everywhere and no letter is lost.
 */
export async function drawChart(chart: Chart): Promise<Buffer> {
  const view = new View(parse(compile(specOf(chart)).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: ZOOM },
      background: 'white',
      font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT },
    });
    return drawn.render().asPng();
  } finally {
    view.finalize();
  }
}

function fontFiles(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(FONT_PACKAGE));
  return FONT_FILES.map((file) => join(folder, '../fonts', file));
}

/** The specification for vega-lite. What is as wide as a text is set from here: without a canvas vega only guesses. */
function specOf({ title, subtitle, unit, bars, note }: Chart): TopLevelSpec {
  const labelWidth = Math.max(...bars.map(({ label }) => displayWidth(label))) * COLUMN * FONT_SIZE;
  const textWidth = Math.max(...bars.map(({ text }) => displayWidth(text))) * COLUMN * FONT_SIZE;
  const longest = Math.max(...bars.map(({ value }) => value));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: PLOT_WIDTH + textWidth,
    height: bars.length * BAR_STEP,
    padding: 24,
    data: { values: bars.map((bar, at) => ({ ...bar, at })) },
    title: {
      text: title,
      ...(subtitle === '' ? {} : { subtitle }),
      anchor: 'start',
      frame: 'group',
      dx: -labelWidth - 8,
      offset: 14,
    },
    encoding: {
      y: {
        field: 'at',
        type: 'ordinal',
        axis: {
          title: null,
          labelExpr: `${JSON.stringify(bars.map(({ label }) => label))}[datum.value]`,
          labelLimit: 0,
          minExtent: labelWidth,
          ticks: false,
          domain: false,
          labelPadding: 8,
        },
      },
    },
    layer: [
      {
        mark: { type: 'bar', color: BAR_COLOUR, height: { band: 0.68 }, cornerRadiusEnd: 2 },
        encoding: {
          x: {
            field: 'value',
            type: 'quantitative',
            scale: { domain: [0, longest], range: [0, PLOT_WIDTH], nice: false, zero: true },
            axis: {
              title: unit,
              titleAnchor: 'start',
              tickCount: 5,
              labelFlush: false,
              grid: true,
              domain: false,
              ticks: false,
            },
          },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 6, fontSize: FONT_SIZE, color: TEXT_COLOUR },
        encoding: { x: { field: 'value', type: 'quantitative' }, text: { field: 'text' } },
      },
      {
        data: { values: [{}] },
        mark: {
          type: 'text',
          text: [...note],
          align: 'left',
          baseline: 'top',
          fontSize: NOTE_SIZE,
          lineHeight: 16,
          color: PALE,
          x: -labelWidth - 8,
          y: bars.length * BAR_STEP + 52,
        },
        encoding: { y: { value: bars.length * BAR_STEP + 52 } },
      },
    ],
    config: {
      font: FONT,
      title: {
        fontSize: 18,
        subtitleFontSize: FONT_SIZE,
        subtitleColor: PALE,
        subtitlePadding: 6,
        color: TEXT_COLOUR,
      },
      axis: {
        labelFontSize: FONT_SIZE,
        titleFontSize: FONT_SIZE,
        titleFontWeight: 'normal',
        labelColor: TEXT_COLOUR,
        titleColor: PALE,
        gridColor: '#e5e5e5',
      },
      view: { stroke: null },
    },
  };
}
