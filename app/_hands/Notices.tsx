"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isUntouched } from "../../lib/edits/edits.ts";
import type { Unreadable } from "../../lib/reader/shelf.ts";
import { fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import { useDesk, useNotebook, useNotebookView } from "../_notebook/context.tsx";
import type { Notice } from "../_notebook/desk.ts";
import { downloadAside } from "../_reader/download.ts";
import styles from "./hands.module.css";
import { clearAddress, saveEdits } from "./share.ts";
import { handsWords } from "./words.ts";

/** Beyond this many characters some messengers cut a link. */
const longLink = 2_000;

/** What there is to tell, at the foot of the window, where it moves nothing. */
export function Notices() {
  const { notice, storage, unreadable } = useDesk();
  const isPreview = useNotebookView((view) => view.isPreview);
  return (
    <div className={styles.notices} role="status">
      {storage !== undefined && <StorageNotice status={storage} />}
      {unreadable !== undefined && <UnreadableNotice found={unreadable} />}
      {isPreview && <PreviewNotice />}
      {notice !== undefined && !isPreview && <OneNotice notice={notice} />}
    </div>
  );
}

interface FrameProps {
  readonly kind: string;
  readonly children: ReactNode;
}

function Frame({ kind, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Whoever came by such a link looks for what it brought: the keyboard goes to the answer.
  useEffect(() => {
    if (kind === "preview") frame.current?.focus();
  }, [kind]);
  return (
    <div ref={frame} className={styles.notice} data-notice={kind} tabIndex={-1}>
      {children}
    </div>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { store, focus, desk, locale } = useNotebook();
  const words = handsWords(locale).notice;
  const close = () => {
    clearAddress();
    desk.tell(undefined);
  };
  const closing = (
    <button type="button" data-action="close-notice" onClick={close}>
      {words.close}
    </button>
  );
  switch (notice.type) {
    case "restored":
      return (
        <Frame kind="restored">
          <p>{words.restored}</p>
          <button
            type="button"
            data-action="run-stale"
            onClick={() => {
              store.runStale();
              close();
            }}
          >
            {words.run}
          </button>
          {closing}
        </Frame>
      );
    case "refused":
      return (
        <Frame kind={notice.why}>
          <p>{words[notice.why]}</p>
          {closing}
        </Frame>
      );
    case "removed":
      return (
        <Frame kind="removed">
          <p>{fill(words.removed, { name: notice.name })}</p>
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              store.undo();
              focus.selectSoon(notice.id);
              close();
            }}
          >
            {words.undo}
          </button>
          {closing}
        </Frame>
      );
    case "link":
      return (
        <Frame kind="link">
          <p>{notice.isCopied ? words.copied : words.copyBy}</p>
          {notice.url.length > longLink && <p>{fill(words.linkLong, { n: notice.url.length })}</p>}
          {!notice.isCopied && (
            <input
              readOnly
              value={notice.url}
              aria-label={words.copyBy}
              onFocus={(event) => event.target.select()}
            />
          )}
          {closing}
        </Frame>
      );
  }
}

function StorageNotice({ status }: { readonly status: "memory" | "full" }) {
  const notebook = useNotebook();
  const words = handsWords(notebook.locale);
  return (
    <Frame kind={status}>
      <p>{words.notice[status]}</p>
      <button type="button" data-action="save" onClick={() => saveEdits(notebook)}>
        {words.bar.save}
      </button>
      <button type="button" data-action="close-notice" onClick={() => notebook.desk.closeStorage()}>
        {words.notice.close}
      </button>
    </Frame>
  );
}

function UnreadableNotice({ found }: { readonly found: Unreadable }) {
  const { desk, locale } = useNotebook();
  const words = handsWords(locale);
  return (
    <Frame kind="unreadable">
      <p>{words.notice.unreadable}</p>
      <a href={chapterPath(locale, "progress")}>{words.notice.toAside}</a>
      <button type="button" data-action="save" onClick={() => downloadAside(found)}>
        {words.bar.save}
      </button>
      <button type="button" data-action="close-notice" onClick={() => desk.closeUnreadable()}>
        {words.notice.close}
      </button>
    </Frame>
  );
}

function PreviewNotice() {
  const { store, locale } = useNotebook();
  const edits = useNotebookView((view) => view.edits);
  const words = handsWords(locale).notice;
  const end = (choice: "take" | "leave") => {
    clearAddress();
    store.endPreview(choice);
  };
  return (
    <Frame kind="preview">
      <p>{fill(words.preview, { edited: edits.rewrites.size, added: edits.own.length })}</p>
      {!isUntouched(store.edits()) && <p>{words.previewReplaces}</p>}
      <button type="button" data-action="take" onClick={() => end("take")}>
        {words.take}
      </button>
      <button type="button" data-action="leave" onClick={() => end("leave")}>
        {words.leave}
      </button>
    </Frame>
  );
}
