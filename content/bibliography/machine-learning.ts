import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "fisher-1936": {
    text: "R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems, Annals of Eugenics 7 (1936), 179–188",
    url: "https://doi.org/10.1111/j.1469-1809.1936.tb02137.x",
  },
  "jelinek-1977": {
    text: "F. Jelinek, R. L. Mercer, L. R. Bahl and J. K. Baker, Perplexity: A Measure of the Difficulty of Speech Recognition Tasks, Journal of the Acoustical Society of America 62 (1977), S63",
    url: "https://doi.org/10.1121/1.2016299",
  },
  "uci-iris": {
    text: "R. A. Fisher, Iris (data set), UCI Machine Learning Repository (1988), licence CC BY 4.0; two of its flowers corrected after Fisher’s table of 1936",
    url: "https://doi.org/10.24432/C56C76",
  },
  "bridle-1990": {
    text: "J. S. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition, in: Neurocomputing, Springer (1990), 227–236",
    url: "https://doi.org/10.1007/978-3-642-76153-9_28",
  },
  "szegedy-2016": {
    text: "C. Szegedy, V. Vanhoucke, S. Ioffe, J. Shlens and Z. Wojna, Rethinking the Inception Architecture for Computer Vision, CVPR (2016), 2818–2826",
    url: "https://doi.org/10.1109/CVPR.2016.308",
  },
  "guo-2017": {
    text: "C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, On Calibration of Modern Neural Networks, ICML (2017), 1321–1330",
    url: "https://proceedings.mlr.press/v70/guo17a.html",
  },
} as const satisfies Bibliography;
