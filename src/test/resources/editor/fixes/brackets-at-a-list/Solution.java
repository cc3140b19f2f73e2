class Solution {
    int f(int[] a) {
        List<Integer> l = new ArrayList<>();
        l[0] = l[1];
        return 1;
    }
}
