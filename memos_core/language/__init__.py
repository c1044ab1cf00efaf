"""What depends on a human language: words, times, people, kinds of answers, secrets."""
