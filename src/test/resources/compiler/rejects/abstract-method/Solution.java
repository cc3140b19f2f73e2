interface Solution {
    int f(int[] a);
}
