"""The packages for Linux: a .deb, and an archive that runs where it is unpacked."""
