class Solution {
    int f(int[] a) {
        boolean done = false;
        if (done = true) {
            return 1;
        }
        boolean next;
        while (next = g()) {
            a[0]++;
        }
        return 0;
    }
    boolean g() {
        return false;
    }
}
