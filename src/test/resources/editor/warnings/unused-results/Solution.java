class Solution {
    int f(int[] a) {
        String s = " x ";
        s.trim();
        Math.max(1, 2);
        List<Integer> l = new ArrayList<>();
        l.stream().map(x -> x + 1);
        l.size();
        l.add(1);
        Math.addExact(1, 2);
        return s.length();
    }
}
