class Solution {
    int f(int[] a) {
        List<Integer> list = new ArrayList<>();
        for (int x : a) {
            list.remove(x);
        }
        list.remove(a[0]);
        list.remove(list.size() - 1);
        return list.size();
    }
}
