class Solution {
    int f(int[] a) {
        Map<Integer, List<Integer>> m = new HashMap<>();
        for (int x : a) {
            m.computeIfAbsent(x, k -> new ArrayList<>()).add(x);
        }
        long sum = 0;
        for (int x : a) {
            sum += x;
        }
        int lo = 0;
        int hi = a.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (a[mid] < 3) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return (int) (sum % 7) + lo;
    }
}
