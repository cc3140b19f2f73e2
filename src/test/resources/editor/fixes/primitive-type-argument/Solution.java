class Solution {
    int f(int[] a) {
        List<int> list = new ArrayList<>();
        Map<char, int> m = null;
        return 1;
    }
}
