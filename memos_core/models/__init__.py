"""The language model and the embedder, and the process that runs them."""
