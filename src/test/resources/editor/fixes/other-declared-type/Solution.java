class Solution {
    int f(int[] a) {
        int list = new ArrayList<Integer>();
        return 0;
    }
}
