import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "pytorch-bceloss": {
    text: "PyTorch documentation, torch.nn.BCELoss (on why its logarithms are not let below −100)",
    url: "https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html",
  },
  "keras-epsilon": {
    text: "TensorFlow documentation, tf.keras.backend.set_epsilon (the fuzz factor, 1e-07 by default; Keras’s binary_crossentropy clips the forecast by it, as its source shows)",
    url: "https://www.tensorflow.org/api_docs/python/tf/keras/backend/set_epsilon",
  },
} as const satisfies Bibliography;
