"""Builds the installers of MemOS Desktop: one frozen build for the system that this runs on, and the packages made of it."""
