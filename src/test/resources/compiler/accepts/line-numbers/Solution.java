1 class Solution {
2
3     int f(int[] a) {
4         return 1
5             + a.length;
6     }
7 }
