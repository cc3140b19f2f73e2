import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

class Solution {
  public interface Many {/*repeat 300*/ void method§(int a, String b, long c);/*end*/}

  static class Loader extends ClassLoader {
    Loader() {
      super(Solution.class.getClassLoader());
    }
  }

  String probe(String folder, int port, int web, long host) {
    List<Object> hoard = new ArrayList<>();
    while (true) {
      hoard.add(
          Proxy.newProxyInstance(
              new Loader(), new Class<?>[] {Many.class}, (proxy, method, arguments) -> null));
    }
  }
}
