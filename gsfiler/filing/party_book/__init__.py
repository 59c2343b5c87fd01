"""The party book: people and organisations for reuse."""
