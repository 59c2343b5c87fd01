"""The benchmark: prints every figure we claim, ours beside the alternatives in the same run."""
