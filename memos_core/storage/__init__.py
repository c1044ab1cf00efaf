"""Where memories are kept: table, ledger, audit log, settings, folders."""
