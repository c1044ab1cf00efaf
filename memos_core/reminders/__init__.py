"""Reminders: understood, kept as memories, and told when their time comes."""
