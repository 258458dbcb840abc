type Steps = Readonly<Partial<Record<string, number>>>;

/** How many steps a key takes a field; its other keys are the cursor's. */
export const fieldSteps: Steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** How many a bar: browsers differ in those of a range that takes any value. */
export const barSteps: Steps = {
  ...fieldSteps,
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};
