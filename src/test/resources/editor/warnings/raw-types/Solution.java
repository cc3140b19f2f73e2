class Solution {
    int f(int[] a) {
        List list = new ArrayList();
        List<Integer>[] graph = new List[3];
        Map<Integer, Integer> m = new HashMap();
        return list.size() + graph.length + m.size();
    }
}
