import java.util.ArrayList;
import java.util.List;
int f(int[] a) { return new Solution().g(new ArrayList<>(List.of(1))); }
int g(List<Integer> l) { return l.size(); }
static class Helper {}
