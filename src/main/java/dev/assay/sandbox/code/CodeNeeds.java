package dev.assay.sandbox.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.stream.Stream;

/**
 * Rare needs of code, read off the names in its class files.
 *
 * @param files whether it may need the JDK's own files
 * @param threads whether it may start threads, or leave state on the thread that calls it
 */
public record CodeNeeds(boolean files, boolean threads) {

  private static final CodeNeeds ALL = new CodeNeeds(true, true);

  /** Returns the needs of all {@code classFiles} together. */
  public static CodeNeeds of(Stream<byte[]> classFiles) {
    return classFiles.map(CodeNeeds::of).reduce(new CodeNeeds(false, false), CodeNeeds::and);
  }

  /** Returns the same needs, and that of files if {@code files}. */
  public CodeNeeds orFiles(boolean files) {
    return new CodeNeeds(this.files || files, threads);
  }

  private CodeNeeds and(CodeNeeds other) {
    return new CodeNeeds(files || other.files, threads || other.threads);
  }

  private static CodeNeeds of(byte[] classFile) {
    boolean threads = false;
    boolean formats = false;
    boolean opensFormat = false;
    try {
      for (PoolEntry entry : ClassFile.of().parse(classFile).constantPool()) {
        if (entry instanceof Utf8Entry utf8) {
          String text = utf8.stringValue();
          if (!FamiliarCode.is(text)) {
            return ALL; // an unfamiliar name may lead to anything
          }
          threads |= !SerialCode.is(text);
          formats |= FamiliarCode.formats(text);
          opensFormat |= FamiliarCode.opensFormat(text);
        }
      }
      if (formats && opensFormat) {
        return ALL; // a format that is made at run time may ask for a date
      }
      return new CodeNeeds(false, threads);
    } catch (IllegalArgumentException damaged) {
      return ALL; // the worker reports it
    }
  }
}
