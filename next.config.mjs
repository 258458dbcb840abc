const basePath = process.env.BASE_PATH ?? "";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  // The build names its folder; for anything else it is Next's own, so that `npm run dev` leaves the book alone.
  distDir: process.env.OUT_DIR ?? ".next",
  reactStrictMode: true,
  devIndicators: false,
  // The book has two root layouts, and neither is that of an address that does not exist.
  experimental: { globalNotFound: true },
  // What only the build runs is loaded as it is, not bundled.
  serverExternalPackages: ["mdx-bundler", "esbuild", "jsdom", "plotly.js"],
  // A chapter is compiled by lib/book; as a module it is plain text, and there for `npm run dev` to notice an edit.
  turbopack: { rules: { "*.mdx": { type: "text" } } },
  // TypeScript 7 has no API that Next could call; `npm run check` runs the compiler.
  typescript: { ignoreBuildErrors: true },
};

export default config;
