class Solution {
    int f(int[] a) {
        List<Integer> list = new ArrayList<>();
        for (int x : list) {
            if (x > 1) {
                list.add(x);
            }
        }
        for (int x : list) {
            if (x > 1) {
                list.remove(Integer.valueOf(x));
                break;
            }
        }
        return list.size();
    }
}
