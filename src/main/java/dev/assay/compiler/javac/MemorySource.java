package dev.assay.compiler.javac;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/**
 * A source that javac reads from memory. Its public class may have any name, but it is no module:
 * javac would expect one wherever a class is misspelt.
 */
public final class MemorySource extends SimpleJavaFileObject {
  private final String fileName;
  private final String text;

  public MemorySource(int number, String fileName, String text) {
    super(uri("/" + number + "/" + fileName), Kind.SOURCE);
    this.fileName = fileName;
    this.text = text;
  }

  /** Ends in the file's name, which stack traces show. */
  private static URI uri(String path) {
    try {
      return new URI("memory", null, path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public String fileName() {
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
    return !simpleName.equals("module-info");
  }
}
