class Solution {
  int[] sorted(int[] n) {
    int a = 0/*repeat 1000*/,a§=0/*end*/;
    /*repeat 3500*/m(1,n==n?1:2);/*end*/
    Arrays.sort(n);
    return n;
  }

  static void m(int a, int b) {}
}
