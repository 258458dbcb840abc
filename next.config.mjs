const basePath = process.env.BASE_PATH ?? "";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  distDir: process.env.OUT_DIR ?? "out",
  reactStrictMode: true,
  devIndicators: false,
  // What only the build runs is loaded as it is, not bundled.
  serverExternalPackages: ["mdx-bundler", "esbuild", "jsdom", "plotly.js"],
  // TypeScript 7 has no API that Next could call; `npm run check` runs the compiler.
  typescript: { ignoreBuildErrors: true },
};

export default config;
