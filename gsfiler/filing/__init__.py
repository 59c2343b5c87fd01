"""Applications and what belongs to them: the form's items, rules, fees, drafts and packages."""
