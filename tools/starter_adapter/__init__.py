"""Makes the adapter that comes with the starter model: `make starter-adapter`."""
