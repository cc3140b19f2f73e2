// LeetCode 1
class Solution {
    private final Pattern digits = Pattern.compile("\\d+");
    public int f(int[] a) {
        Map<Integer, List<Integer>> m = new TreeMap<>();
        AtomicInteger n = new AtomicInteger();
        ConcurrentHashMap<String, BigInteger> c = new ConcurrentHashMap<>();
        Function<Integer, Integer> id = Function.identity();
        DecimalFormat d = new DecimalFormat("0");
        BufferedReader r = new BufferedReader(new StringReader("x"));
        LocalDate.of(2020, 1, 1);
        return IntStream.of(a).boxed().collect(Collectors.toList()).size() + id.apply(m.size()) + n.get() + c.size();
    }
}
