/**
 * Runs before anything is painted: a remembered theme or unit must not flash into place, and what is clicked before
 * the page's code has come must not be lost (`catchUp`); and a fold shows what it hides with or without that code
 * (`Folded`).
 */
export const firstScript = `try{for(const k of["theme","unit"]){const v=localStorage.getItem("surprisal-"+k);if(v)document.documentElement.dataset[k]=v}}catch{}{const targets=[],note=e=>targets.push(e.target);addEventListener("click",note);window.earlyClicks={targets,stop:()=>removeEventListener("click",note)};addEventListener("toggle",e=>{for(const n of e.target.querySelectorAll("noscript"))n.outerHTML=n.textContent},true)}`;
