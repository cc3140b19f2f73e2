class Solution {
    int f(int[] a) {
        List<Integer> list = a;
        return list.size();
    }
}
