import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isLocale, languageTag, locales } from "../../lib/book/locale.ts";
import { Document } from "../_book/Document.tsx";
import { dictionaryOf } from "../_book/dictionary.ts";
import "../_style/index.css";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
  readonly children: ReactNode;
}

export const dynamicParams = false;

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = dictionaryOf(locale);
  return { title: `${words.bookTitle} · ${words.bookSubtitle}`, description: words.bookBlurb };
}

export default async function BookLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Document lang={languageTag[locale]}>{children}</Document>;
}
