public int f(int[] a) {
    return undefined;
}
