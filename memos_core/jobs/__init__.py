"""Background jobs, one file each, run by APScheduler."""
