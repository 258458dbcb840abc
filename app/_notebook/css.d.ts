import "react";

declare module "react" {
  interface CSSProperties {
    /** How far a bar is filled, in percent. */
    readonly "--filled"?: string;
  }
}
