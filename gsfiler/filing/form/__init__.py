"""The parts of a form: what an application says, as its items."""
