"""Where memories are kept and governed: the table, the ledger, the vault."""
