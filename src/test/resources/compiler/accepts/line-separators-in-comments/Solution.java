class Solution {
    // the answer     int f(int[] a) {         // one         return 1; // two, so  that
    }
}
