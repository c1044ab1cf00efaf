"""The models: what is on this computer, what can be had, what comes at the moment, and those that run elsewhere."""
