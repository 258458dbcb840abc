/** Runs before anything is painted: a remembered theme or unit must not flash into place. */
export const firstScript = `try{for(const k of["theme","unit"]){const v=localStorage.getItem("surprisal-"+k);if(v)document.documentElement.dataset[k]=v}}catch{}`;
