import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "berkson-1944": {
    text: "J. Berkson, Application of the Logistic Function to Bio-Assay, Journal of the American Statistical Association 39 (1944), 357–365",
    url: "https://doi.org/10.1080/01621459.1944.10500699",
  },
  "dugas-2001": {
    text: "C. Dugas, Y. Bengio, F. Bélisle, C. Nadeau and R. Garcia, Incorporating Second-Order Functional Knowledge for Better Option Pricing, Advances in Neural Information Processing Systems 13 (2001), 472–478",
  },
  "elkan-2001": {
    text: "C. Elkan, The Foundations of Cost-Sensitive Learning, Proceedings of the Seventeenth International Joint Conference on Artificial Intelligence (2001), 973–978",
  },
  "pytorch-bceloss": {
    text: "PyTorch documentation, torch.nn.BCELoss (on why its logarithms are not let below −100)",
    url: "https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html",
  },
  "keras-epsilon": {
    text: "TensorFlow documentation, tf.keras.backend.set_epsilon (the fuzz factor, 1e-07 by default; Keras’s binary_crossentropy clips the forecast by it, as its source shows)",
    url: "https://www.tensorflow.org/api_docs/python/tf/keras/backend/set_epsilon",
  },
} as const satisfies Bibliography;
