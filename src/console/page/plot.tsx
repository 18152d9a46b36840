import { useEffect, useRef } from 'preact/hooks';
import { interfaceLanguage } from './text.ts';

/** One line or cloud of a chart: as many values as there are instants, null where there is none. */
export interface PlotSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** A colour of the page's own, such as `--accent`. */
  readonly colour: string;
  readonly shape: 'line' | 'points' | 'bars';
}

/** A stretch of values that is told apart, such as the goal. */
export interface PlotBand {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

export interface PlotSpec {
  /** Seconds since 1970, ascending. */
  readonly at: readonly number[];
  readonly series: readonly PlotSeries[];
  readonly bands?: readonly PlotBand[];
  /** The least and the most that is always shown. */
  readonly range?: readonly [number, number];
  readonly height?: number;
  /** The instants are read as they are written, not on this machine's clock. */
  readonly utc?: boolean;
  /** Only whole numbers are written at the side. */
  readonly whole?: boolean;
}

/**
 * A chart as a picture, drawn by a library that is fetched when the first chart is. What it shows stands in a table beside it:
 * a screen reader is told nothing by the picture.
 */
export function Plot({ spec }: { spec: PlotSpec }) {
  const place = useRef<HTMLDivElement>(null);
  const language = interfaceLanguage.value;
  useEffect(() => {
    let end = (): void => {};
    let gone = false;
    import('./plotDraw.ts')
      .then(({ draw }) => {
        if (!gone && place.current) end = draw(place.current, spec);
      })
      // The numbers stand beside it, so a picture that cannot be had leaves nothing out.
      .catch(() => place.current?.replaceChildren());
    return () => {
      gone = true;
      end();
    };
  }, [spec, language]);
  return <div ref={place} class="plot" dir="ltr" aria-hidden="true" style={{ blockSize: `${spec.height ?? 150}px` }} />;
}
