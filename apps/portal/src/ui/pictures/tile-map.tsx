import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { Tone } from '../foundations/tone';
import { ChartFrame, Legend } from './chart-frame';
import styles from './pictures.module.css';

export interface Tile {
  /** Two or three letters. */
  code: string;
  name: string;
  /** From 0, down and to the right. */
  row: number;
  col: number;
  /** Already written out. */
  value?: ReactNode;
  tone?: Tone;
  /** 0–1: how strong the accent colour is, for amounts; instead of `tone`. */
  strength?: number;
  href?: string;
}

export interface TileMapProps {
  title: ReactNode;
  summary: string;
  tiles: readonly Tile[];
  /** The words for the columns of the table. */
  headings: readonly [string, string];
  legend?: readonly { tone: Tone; label: ReactNode }[];
  isTitleHidden?: boolean;
  note?: ReactNode;
}

/** A map as a grid of equal tiles: small regions are as readable as large ones. */
export function TileMap({ title, summary, tiles, headings, legend, isTitleHidden = false, note }: TileMapProps) {
  const columns = Math.max(...tiles.map((tile) => tile.col), 0) + 1;
  return (
    <ChartFrame
      title={title}
      summary={summary}
      isTitleHidden={isTitleHidden}
      note={note}
      hasLinks={tiles.some(({ href }) => href !== undefined)}
      table={{ columns: headings, rows: tiles.map((tile) => [tile.name, tile.value ?? '–']) }}
      legend={legend === undefined ? undefined : <Legend items={legend} />}
    >
      <div className={styles.tiles} style={{ '--columns': columns }}>
        {tiles.map((tile) => {
          const inside = (
            <>
              <span className={styles.tileCode}>{tile.code}</span>
              {tile.value !== undefined && <span className={styles.tileValue}>{tile.value}</span>}
            </>
          );
          const strength =
            tile.strength === undefined ? undefined : Math.min(Math.max(Math.ceil(tile.strength * 5), 0), 5);
          return (
            <span
              key={tile.code}
              className={styles.tilePlace}
              title={tile.name}
              style={{ '--row': tile.row + 1, '--col': tile.col + 1 }}
            >
              {tile.href === undefined ? (
                <span className={styles.tile} data-tone={tile.tone} data-strength={strength}>
                  {inside}
                </span>
              ) : (
                <Link href={tile.href} className={styles.tile ?? ''} data-tone={tile.tone} data-strength={strength}>
                  {inside}
                </Link>
              )}
            </span>
          );
        })}
      </div>
    </ChartFrame>
  );
}
