"use client";

import type { CellDescription } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { type CellName, useCellNames } from "../_notebook/cell-name.ts";
import { useNotebook } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { layered, type PlacedNode } from "./layers.ts";
import { Panel } from "./Panel.tsx";
import { useDescription } from "./use-description.ts";
import { handsWords } from "./words.ts";

/** Distances of the drawing, px. */
const step = { x: 56, y: 60 };
const radius = 15;

/** Which cells need which: as a picture, and as a list that says the same. */
export function GraphPanel() {
  const { desk, locale, words: page } = useNotebook();
  const words = handsWords(locale).graph;
  const nameOf = useCellNames();
  const description = useDescription();
  const sentence = ({ id, needs }: CellDescription) =>
    needs.length === 0
      ? fill(words.alone, { name: nameOf(id).name })
      : fill(words.needs, {
          name: nameOf(id).name,
          others: needs.map((need) => nameOf(need).name).join(page.listSeparator),
        });
  return (
    <Panel title={words.title}>
      <p>{words.intro}</p>
      <Picture
        title={words.title}
        nodes={layered(description)}
        nameOf={nameOf}
        onFollow={() => desk.open(undefined)}
      />
      <ul className={styles.needs}>
        {description.map((cell) => (
          <li key={cell.id}>
            <a href={`#cell-${cell.id}`} onClick={() => desk.open(undefined)}>
              {sentence(cell)}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface PictureProps {
  readonly title: string;
  readonly nodes: readonly PlacedNode[];
  readonly nameOf: (id: string) => CellName;
  readonly onFollow: () => void;
}

function Picture({ title, nodes, nameOf, onFollow }: PictureProps) {
  if (nodes.length === 0) return null;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const halfWidth = Math.max(...nodes.map(({ place }) => Math.abs(place))) * step.x + 2 * radius;
  const height = Math.max(...nodes.map(({ layer }) => layer)) * step.y + 4 * radius;
  return (
    <div className={styles.picture}>
      <svg
        viewBox={`${-halfWidth} ${-2 * radius} ${2 * halfWidth} ${height}`}
        width={2 * halfWidth}
        height={height}
        data-graph={nodes.length}
      >
        <title>{title}</title>
        <defs>
          <marker
            id="needs-arrow"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0,0L8,4L0,8z" />
          </marker>
        </defs>
        {nodes.flatMap((node) =>
          node.needs.flatMap((id) => {
            const need = byId.get(id);
            return need === undefined ? [] : [<Edge key={`${id} ${node.id}`} from={need} to={node} />];
          }),
        )}
        {nodes.map(({ id, layer, place }) => (
          <g key={id} transform={`translate(${place * step.x} ${layer * step.y})`}>
            <a href={`#cell-${id}`} aria-label={nameOf(id).name} onClick={onFollow}>
              <circle r={radius} />
              <text dy="0.35em">{nameOf(id).short}</text>
            </a>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** From below one node to above another; bent aside where it would run through the nodes between. */
function Edge({ from, to }: { readonly from: PlacedNode; readonly to: PlacedNode }) {
  const [x1, x2] = [from.place * step.x, to.place * step.x];
  const [y1, y2] = [from.layer * step.y + radius, to.layer * step.y - radius - 1];
  const bend = to.layer - from.layer > 1 && Math.abs(x1 - x2) < step.x ? step.x * 0.7 : 0;
  const middle = (y1 + y2) / 2;
  return (
    <path
      className={styles.edge}
      markerEnd="url(#needs-arrow)"
      d={`M${x1},${y1}C${x1 + bend},${middle} ${x2 + bend},${middle} ${x2},${y2}`}
    />
  );
}
