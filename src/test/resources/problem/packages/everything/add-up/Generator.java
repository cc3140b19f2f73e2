class Generator {}
