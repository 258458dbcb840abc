import type { PointerEvent } from "react";
import { Markup } from "#markup";
import type { CurveQuestion } from "../../lib/quiz/question.ts";
import { fill } from "../_book/dictionary.ts";
import { formatDigits } from "../_notebook/format-number.ts";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";
import { heightAfter, placeOf, plane, pointAt } from "./curve-plane.ts";

/** A curve to be drawn into a grid: by a stroke of the pointer, or point by point. */
export function CurveAnswer(props: AnswerProps<"curve">) {
  const { presented, words } = props;
  const { question } = presented.instance;
  if (question.kind !== "curve") return null;
  const { left, top, width, height, right, bottom } = plane;
  return (
    <>
      <p className={styles.note}>{words.curveHelp}</p>
      <div className={styles.curve}>
        <Markup html={presented.items[1] ?? ""} className={styles.axisName} />
        <svg viewBox={`${-left} ${-top} ${left + width + right} ${top + height + bottom}`}>
          <title>{words.kind.curve}</title>
          <Grid question={question} />
          <Plane {...props} question={question} />
        </svg>
        <Markup html={presented.items[0] ?? ""} className={styles.axisName} />
      </div>
    </>
  );
}

const quarters = [0, 1, 2, 3, 4];

function Grid({ question: { x, y } }: { readonly question: CurveQuestion }) {
  const { width, height } = plane;
  return (
    <svg className={styles.grid} overflow="visible" aria-hidden="true">
      {quarters.map((quarter) => {
        const across = (width * quarter) / 4;
        const down = height - (height * quarter) / 4;
        return (
          <g key={quarter}>
            <path d={`M${across} 0V${height}M0 ${down}H${width}`} />
            <text x={across} y={height + 16} textAnchor="middle">
              {formatDigits(x.from + ((x.to - x.from) * quarter) / 4, 2)}
            </text>
            <text x={-6} y={down + 4} textAnchor="end">
              {formatDigits(y.from + ((y.to - y.from) * quarter) / 4, 2)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface PlaneProps extends AnswerProps<"curve"> {
  readonly question: CurveQuestion;
}

function Plane(props: PlaneProps) {
  const { question, draft, change } = props;
  const { heights } = draft;
  const draw = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const { index, height } = pointAt(question, heights.length, event, box);
    change?.((last) =>
      last.kind === "curve" ? { ...last, heights: last.heights.with(index, height) } : last,
    );
  };
  const places = heights.flatMap((height, index) =>
    height === undefined ? [] : [placeOf(question, index, heights.length, height)],
  );
  return (
    <>
      <polyline className={styles.stroke} points={places.map(({ x, y }) => `${x},${y}`).join(" ")} />
      <rect
        className={styles.sheet}
        width={plane.width}
        height={plane.height}
        onPointerDown={
          change &&
          ((event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          })
        }
        onPointerMove={
          change && ((event) => event.currentTarget.hasPointerCapture(event.pointerId) && draw(event))
        }
      />
      {Array.from(heights.keys(), (index) => (
        <Point key={index} {...props} index={index} />
      ))}
    </>
  );
}

function Point({ question, draft, words, change, index }: PlaneProps & { readonly index: number }) {
  const { x, y } = question;
  const height = draft.heights[index];
  const place = placeOf(question, index, draft.heights.length, height ?? (y.from + y.to) / 2);
  const at = formatDigits(x.from + ((x.to - x.from) * index) / (draft.heights.length - 1), 3);
  return (
    <circle
      className={styles.point}
      cx={place.x}
      cy={place.y}
      r={5}
      data-key={`point-${index}`}
      data-set={height !== undefined || undefined}
      role="slider"
      tabIndex={0}
      aria-label={fill(words.curvePoint, { x: at })}
      aria-valuemin={y.from}
      aria-valuemax={y.to}
      aria-valuenow={height ?? (y.from + y.to) / 2}
      aria-valuetext={height === undefined ? words.curveUnset : formatDigits(height, 3)}
      onKeyDown={
        change &&
        ((event) => {
          const next = heightAfter(event.key, height, question);
          if (next === undefined) return;
          event.preventDefault();
          change((last) =>
            last.kind === "curve" ? { ...last, heights: last.heights.with(index, next) } : last,
          );
        })
      }
    />
  );
}
