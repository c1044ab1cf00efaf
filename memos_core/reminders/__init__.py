"""Reminders: understood from text, kept as memories, and shown when their time comes."""
