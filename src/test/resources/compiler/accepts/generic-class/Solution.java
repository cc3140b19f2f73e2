class Solution<T extends Comparable<T>> { T t; public int f(int[] a) { return 1; } }
