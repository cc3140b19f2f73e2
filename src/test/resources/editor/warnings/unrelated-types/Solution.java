class Solution {
    int f(int[] a) {
        Map<Character, Integer> m = new HashMap<>();
        String s = "a";
        Set<Long> seen = new HashSet<>();
        if (s.equals('a') || seen.contains(1)) {
            return 1;
        }
        Object o = s;
        return m.get(s.charAt(0) - 'a') == null || s.equals(o) ? 1 : 0;
    }
}
