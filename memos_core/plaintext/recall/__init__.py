"""Recall: the retriever, its filters and signals, deduplication, and the reasons for its hits."""
