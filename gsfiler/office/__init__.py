"""Talking to a publisher or an office: the only room that reaches the network."""
