"""What every other room stands on: errors, findings, codes, files, packs, settings."""
