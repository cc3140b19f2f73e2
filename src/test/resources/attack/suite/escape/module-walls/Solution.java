import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Module base = Object.class.getModule();
    Module own = Solution.class.getModule();
    return new EscapeProbe()
        .attempt("addOpens", () -> base.addOpens("java.lang", own))
        .attempt("addExports", () -> base.addExports("jdk.internal.misc", own))
        .attempt("implAddOpens", () -> opened(Module.class, "implAddOpens", String.class).invoke(base, "java.lang"))
        .attempt("setAccessible0", () -> opened(AccessibleObject.class, "setAccessible0", boolean.class))
        .attempt("the override flag", () -> AccessibleObject.class.getDeclaredField("override"))
        .attempt("trusted lookup", () -> {
          Field field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
          field.setAccessible(true);
          return field.get(null);
        })
        .attempt("private lookup", () -> MethodHandles.privateLookupIn(Class.class, MethodHandles.lookup()))
        .attempt("shared secrets", () ->
            Class.forName("jdk.internal.access.SharedSecrets").getMethod("getJavaLangAccess").invoke(null))
        .attempt("a proxy inside", () -> {
          Class<?> access = Class.forName("jdk.internal.access.JavaLangAccess");
          InvocationHandler handler = (proxy, method, arguments) -> null;
          Object proxy = Proxy.newProxyInstance(null, new Class<?>[] {access}, handler);
          return access.getMethod("currentCarrierThread").invoke(proxy);
        })
        .attempt("a default method", () -> {
          Method method = Class.forName("jdk.internal.access.JavaLangAccess").getMethods()[0];
          return MethodHandles.lookup().unreflect(method);
        })
        .attempt("a field's offset", () -> {
          Field modifiers = Field.class.getDeclaredField("modifiers");
          modifiers.setAccessible(true);
          return modifiers;
        })
        .attempt("a class in java.lang", () ->
            MethodHandles.lookup().in(Object.class).defineClass(new byte[0]))
        .verdict();
  }

  private static Method opened(Class<?> type, String name, Class<?>... parameters) throws Exception {
    Method method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }
}
