class Solution { int f(int[] a) { int[] b = new int[] {
2,
3,
4}; return b.length; } }
