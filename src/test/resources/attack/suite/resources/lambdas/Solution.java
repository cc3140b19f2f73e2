import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

class Solution {
  static void nothing() {}

  String probe(String folder, int port, int web, long host) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType none = MethodType.methodType(void.class);
    MethodHandle body = lookup.findStatic(Solution.class, "nothing", none);
    List<Object> hoard = new ArrayList<>();
    while (true) {
      hoard.add(
          LambdaMetafactory.metafactory(
                  lookup, "run", MethodType.methodType(Runnable.class), none, body, none)
              .getTarget()
              .invoke());
    }
  }
}
