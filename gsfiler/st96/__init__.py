"""WIPO ST.96: names, and the goods and services inside a document."""
