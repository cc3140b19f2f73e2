package dev.assay.compiler;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that javac reads from memory. Its public class may have any name. */
final class SourceFile extends SimpleJavaFileObject {
  private final String fileName;
  private final String text;

  SourceFile(int number, String fileName, String text) {
    super(URI.create("memory:///" + number + "/Solution.java"), Kind.SOURCE);
    this.fileName = fileName;
    this.text = text;
  }

  String fileName() {
    return fileName;
  }

  /** Returns the number of characters. */
  int length() {
    return text.length();
  }

  @Override
  public String getName() {
    return fileName;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return true;
  }
}
