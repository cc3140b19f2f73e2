import static java.lang.classfile.ClassFile.ACC_NATIVE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    ClassLoader harness = ClassLoader.getSystemClassLoader();
    return new EscapeProbe()
        .attempt("java.util", () -> new Loader(null).define("java.util.Attack"))
        .attempt("java.lang.Object", () -> new Loader(null).define("java.lang.Object"))
        .attempt("another Java", () -> new Loader(harness).define("java.Attack"))
        .attempt("jdk.internal", () -> trusted(new Loader(null).define("jdk.internal.misc.Attack")))
        .attempt("the worker's package", () -> trusted(new Loader(harness).define("dev.assay.worker.Attack")))
        .attempt("the harness's loader", () -> {
          Method define = ClassLoader.class.getDeclaredMethod(
              "defineClass", String.class, byte[].class, int.class, int.class);
          define.setAccessible(true);
          byte[] bytes = Loader.bytes("dev.assay.worker.Attack");
          return define.invoke(harness, "dev.assay.worker.Attack", bytes, 0, bytes.length);
        })
        .attempt("a hidden class", () ->
            trusted(MethodHandles.lookup().defineHiddenClass(Loader.bytes("java.lang.Attack"), true).lookupClass()))
        .attempt("a hidden class in java.lang", () ->
            MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup())
                .defineHiddenClass(Loader.bytes("java.lang.Attack"), true))
        .attempt("a hidden class in the harness", () ->
            MethodHandles.privateLookupIn(
                    harness.loadClass("dev.assay.worker.Values"), MethodHandles.lookup())
                .defineClass(Loader.bytes("dev.assay.worker.Attack")))
        .attempt("a call of the harness", () -> {
          Class<?> values = harness.loadClass("dev.assay.worker.Values");
          return values.getMethod("encode", Object.class).invoke(null, "x");
        })
        .attempt("system calls of the harness", () ->
            harness.loadClass("dev.assay.worker.Syscalls").getConstructor().newInstance())
        .attempt("native methods of the harness", () -> {
          byte[] bytes = ClassFile.of().build(ClassDesc.of("dev.assay.worker.Syscalls"), type ->
              type.withMethod("addressOf", MethodTypeDesc.of(CD_long, ClassDesc.of("java.nio.ByteBuffer")),
                  ACC_PUBLIC | ACC_STATIC | ACC_NATIVE, method -> {}));
          return new Loader(harness).define("dev.assay.worker.Syscalls", bytes)
              .getMethod("addressOf", ByteBuffer.class).invoke(null, ByteBuffer.allocateDirect(8));
        })
        .attempt("a class that is ours already", () -> new Loader(null).define("Solution") == Solution.class)
        .verdict();
  }

  private static Object trusted(Class<?> type) {
    return type.getModule().isNamed() ? type : null;
  }

  private static final class Loader extends ClassLoader {
    Loader(ClassLoader parent) {
      super(parent);
    }

    static byte[] bytes(String name) {
      return ClassFile.of().build(ClassDesc.of(name), any -> {});
    }

    Class<?> define(String name) {
      return define(name, bytes(name));
    }

    Class<?> define(String name, byte[] bytes) {
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
