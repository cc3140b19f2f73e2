class Solution {
2  int f(int[] a) {
3    return 1
4+ 2
5;}
6}
