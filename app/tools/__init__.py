"""Tools that able models may call: the card in the settings, the calls in a reply, and asking for permission."""
