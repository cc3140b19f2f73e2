class Solution {
    int f(int[] a) { int 𝐱 = 1; return x; }
}
