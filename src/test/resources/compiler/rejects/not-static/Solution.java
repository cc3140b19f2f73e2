class Generator {
    Object[] generate(RandomGenerator r, int size) { return null; }
}
