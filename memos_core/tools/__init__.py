"""Tools that an able model may call while it replies: the program's own, and those of servers that speak MCP."""
