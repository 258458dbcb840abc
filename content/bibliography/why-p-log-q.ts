import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "brier-1950": {
    text: "G. W. Brier, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78 (1950), 1–3",
    url: "https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2",
  },
  "good-1952": {
    text: "I. J. Good, Rational Decisions, Journal of the Royal Statistical Society B 14 (1952), 107–114",
    url: "https://doi.org/10.1111/j.2517-6161.1952.tb00104.x",
  },
  "bernardo-1979": {
    text: "J. M. Bernardo, Expected Information as Expected Utility, Annals of Statistics 7 (1979), 686–690",
    url: "https://doi.org/10.1214/aos/1176344689",
  },
  "gneiting-2007": {
    text: "T. Gneiting and A. E. Raftery, Strictly Proper Scoring Rules, Prediction, and Estimation, Journal of the American Statistical Association 102 (2007), 359–378",
    url: "https://doi.org/10.1198/016214506000001437",
  },
} as const satisfies Bibliography;
