class Solution { int f(int[] a) { a[0] = 1; } }
