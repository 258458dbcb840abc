/** Runs before anything is painted: a remembered theme must not flash into place. */
export const firstScript = `try{const t=localStorage.getItem("surprisal-theme");if(t)document.documentElement.dataset.theme=t}catch{}`;
