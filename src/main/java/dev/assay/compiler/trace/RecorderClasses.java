package dev.assay.compiler.trace;

import dev.assay.compiler.trace.recorder.Recorder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The class files of the recorder, under names that no source meets by chance. A class file names
 * classes only in the texts of its constant pool, so it is enough to replace those.
 */
final class RecorderClasses {

  private static final List<String> NAMES =
      List.of(
          "Recorder",
          "Fielded",
          "TraceBytes",
          "KnownObjects",
          "KnownObjects$Known",
          "Contents",
          "Arrayed",
          "Names",
          "Values");

  private static final String FOLDER = Recorder.class.getPackageName().replace('.', '/') + "/";
  private static final String FIELDS = "assay$fields";
  private static final Map<String, byte[]> CLASS_FILES = new LinkedHashMap<>();

  static {
    NAMES.forEach(name -> CLASS_FILES.put(name, read(name)));
  }

  private static final int CONSTANTS_AT = 8;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private final String packageName;

  /**
   * @param random letters
   */
  RecorderClasses(String random) {
    packageName = "trace" + random;
  }

  /** Returns the binary name of one of the classes. */
  String name(String simpleName) {
    return packageName + "." + simpleName;
  }

  /** Returns the name of the method that tells an object's fields. */
  String fieldsMethod() {
    return "fields$" + packageName;
  }

  /** Returns binary names to class files. */
  Map<String, byte[]> classFiles() {
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    CLASS_FILES.forEach((name, bytes) -> renamed.put(name(name), renamed(bytes)));
    return renamed;
  }

  private byte[] renamed(byte[] classFile) {
    try {
      var in = new DataInputStream(new ByteArrayInputStream(classFile));
      var bytes = new ByteArrayOutputStream(classFile.length + 64);
      var out = new DataOutputStream(bytes);
      out.write(in.readNBytes(CONSTANTS_AT));
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == UTF8) {
          out.writeUTF(renamed(in.readUTF()));
        } else {
          out.write(in.readNBytes(length(tag)));
        }
        i += tag == LONG || tag == DOUBLE ? 1 : 0; // these count as two
      }
      in.transferTo(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String renamed(String text) {
    return text.equals(FIELDS) ? fieldsMethod() : text.replace(FOLDER, packageName + "/");
  }

  /** Returns the length in bytes of a constant of fixed length, as JVMS 4.4 has it. */
  private static int length(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      default -> 4;
    };
  }

  private static byte[] read(String name) {
    try (InputStream in = Recorder.class.getResourceAsStream(name + ".class")) {
      if (in == null) {
        throw new IllegalStateException("The class file of " + name + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
