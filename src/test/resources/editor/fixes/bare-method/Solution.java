int f(int[] a) {
    long x = 1;
    return x;
}
