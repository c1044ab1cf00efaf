"""Pictures of the whole: where memories lie beside each other, and in time."""
