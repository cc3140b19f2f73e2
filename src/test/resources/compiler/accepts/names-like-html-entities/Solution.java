class Solution {
    int f(int[] a) {
        int lt = 3, gt = 5, amp = 1;
        int x = a.length &lt;
        return x & gt;
    }
}
