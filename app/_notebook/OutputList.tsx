"use client";

import type { ReactNode } from "react";
import type { BuiltOutput } from "../../lib/book/built.ts";
import type { FigureJson, MimeBundle } from "../../lib/kernel/outputs.ts";
import type { Dictionary } from "../_book/dictionary.ts";
import { useNotebook } from "./context.tsx";
import { ErrorView } from "./ErrorView.tsx";
import { FigureView } from "./FigureView.tsx";
import { InputSlot } from "./InputSlot.tsx";
import { MarkupView, markupSourceOf } from "./MarkupView.tsx";
import styles from "./output.module.css";
import { outputWordsOf } from "./output-words.ts";
import { RemarkView } from "./RemarkView.tsx";
import { TableView } from "./TableView.tsx";
import { hasMore } from "./tree-shape.ts";
import { ValueView } from "./values.tsx";

interface Props {
  /** Whose outputs they are. */
  readonly cell: string;
  readonly outputs: readonly BuiltOutput[];
  /** The n of Out [n]. */
  readonly count: number | undefined;
  readonly words: Dictionary;
  /** Asks for more of the values; undefined when there is no more to be had. */
  readonly onMore: (() => void) | undefined;
  readonly fetchFigure: (order: number) => Promise<FigureJson | undefined>;
  /** What is to be seen behind a figure. */
  readonly behind?: (order: number, figure: FigureJson | undefined) => ReactNode;
}

/** What a cell shows, in order. Figures and inputs keep their identity from run to run, so that nothing blinks. */
export function OutputList(props: Props) {
  let figures = 0;
  return props.outputs.flatMap((shown, index) => {
    const isFigure =
      shown.still !== undefined || bundleOf(shown)?.["application/vnd.plotly.v1+json"] !== undefined;
    const input = bundleOf(shown)?.["application/vnd.surprisal.input+json"];
    const order = isFigure ? figures++ : -1;
    const key = isFigure ? `figure ${order}` : input ? `input ${input.name}` : `output ${index}`;
    const element = <OneOutput key={key} {...props} shown={shown} order={order} />;
    return shown.output.kind === "result"
      ? [<OutPrompt key="out" count={props.count} />, element]
      : [element];
  });
}

function OutPrompt({ count }: Pick<Props, "count">) {
  return (
    <div className={styles.prompt} aria-hidden="true">
      {`Out [${count ?? " "}]`}
    </div>
  );
}

function bundleOf({ output }: BuiltOutput): MimeBundle | undefined {
  return output.kind === "result" || output.kind === "display" ? output.bundle : undefined;
}

function OneOutput(props: Props & { readonly shown: BuiltOutput; readonly order: number }) {
  const { cell, shown, order, words, fetchFigure } = props;
  const { output, still } = shown;
  switch (output.kind) {
    case "stream":
      return (
        <pre className={styles.stream} data-stream={output.name}>
          {output.text}
        </pre>
      );
    case "error":
      return <ErrorView error={output.error} cell={cell} words={words} />;
    case "remark":
      return <RemarkView remark={output} />;
    case "cut":
      return (
        <>
          <p className={styles.quiet} data-cut={output.reason}>
            {output.reason === "outputs" ? words.output.cutOutputs : words.output.cutCharacters}
          </p>
          <MoreButton onMore={props.onMore} />
        </>
      );
    default: {
      const figure = output.bundle["application/vnd.plotly.v1+json"];
      if (still !== undefined || figure !== undefined)
        return (
          <FigureView
            still={still}
            figure={figure}
            fetchBuilt={() => fetchFigure(order)}
            words={words.output}
            behind={props.behind?.(order, figure)}
          />
        );
      return <BundleView {...props} bundle={output.bundle} />;
    }
  }
}

function BundleView({ shown, bundle, words, onMore }: Props & OfBundle) {
  const spec = bundle["application/vnd.surprisal.input+json"];
  if (spec !== undefined) return <InputSlot spec={spec} />;
  const source = markupSourceOf(bundle);
  if (source !== undefined || shown.markup !== undefined)
    return <MarkupView source={source} built={shown.markup} words={bundle["text/plain"]} />;
  return (
    <>
      <PlainView bundle={bundle} words={words} />
      {hasMore(bundle) && <MoreButton onMore={onMore} />}
    </>
  );
}

function MoreButton({ onMore }: Pick<Props, "onMore">) {
  const { locale } = useNotebook();
  if (onMore === undefined) return null;
  return (
    <button type="button" className={styles.tool} data-action="more" onClick={onMore}>
      {outputWordsOf(locale).showMore}
    </button>
  );
}

interface OfBundle {
  readonly shown: BuiltOutput;
  readonly bundle: MimeBundle;
}

function PlainView({ bundle, words }: Pick<Props, "words"> & Pick<OfBundle, "bundle">) {
  const { locale } = useNotebook();
  const table = bundle["application/vnd.surprisal.table+json"];
  if (table !== undefined)
    return <TableView table={table} words={words.output} tools={outputWordsOf(locale)} />;
  const tree = bundle["application/vnd.surprisal.value+json"];
  if (tree !== undefined)
    return (
      <div className={styles.value}>
        <ValueView value={tree} words={words.output} />
      </div>
    );
  return <pre className={styles.stream}>{bundle["text/plain"]}</pre>;
}
