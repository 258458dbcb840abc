import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "../_book/Document.tsx";
import "../_style/index.css";

export const metadata: Metadata = { title: "Surprisal" };

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default function StartLayout({ children }: { readonly children: ReactNode }) {
  return <Document lang="en">{children}</Document>;
}
