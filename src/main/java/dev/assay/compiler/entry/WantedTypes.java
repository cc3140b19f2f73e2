package dev.assay.compiler.entry;

import dev.assay.compiler.javac.RefusedSourceException;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the types of a wanted method, such as {@code List<int[]>}, into javac's model.
 *
 * <p>A simple name means the class of the usual JDK packages if there is one, else the one beside
 * the submission: a submission that declares a class List does not change the wanted type.
 */
final class WantedTypes {
  private static final Pattern TOKEN = Pattern.compile("\\s*([\\p{javaJavaIdentifierPart}.]+|\\S)");
  private static final List<String> PACKAGES =
      List.of("java.lang.", "java.util.", "java.util.random.", "java.util.function.");
  private static final Set<String> COLLECTIONS = Set.of("List", "Set", "Map", "Iterator");
  private static final Map<String, TypeKind> PRIMITIVES =
      Map.of(
          "boolean", TypeKind.BOOLEAN,
          "byte", TypeKind.BYTE,
          "char", TypeKind.CHAR,
          "double", TypeKind.DOUBLE,
          "float", TypeKind.FLOAT,
          "int", TypeKind.INT,
          "long", TypeKind.LONG,
          "short", TypeKind.SHORT);

  private final Elements elements;
  private final Types types;
  private final Function<String, @Nullable TypeElement> beside;
  private final Function<String, @Nullable TypeElement> own;

  /**
   * @param beside finds a class of the submission or its support by simple name
   */
  WantedTypes(Elements elements, Types types, Function<String, @Nullable TypeElement> beside) {
    this(elements, types, beside, name -> null);
  }

  private WantedTypes(
      Elements elements,
      Types types,
      Function<String, @Nullable TypeElement> beside,
      Function<String, @Nullable TypeElement> own) {
    this.elements = elements;
    this.types = types;
    this.beside = beside;
    this.own = own;
  }

  /**
   * Returns a reader to which {@code name} means {@code type}, also if the JDK has a class of that
   * name; but a collection stays one.
   */
  WantedTypes with(String name, TypeElement type) {
    return new WantedTypes(
        elements,
        types,
        beside,
        read -> read.equals(name) && !COLLECTIONS.contains(name) ? type : null);
  }

  /**
   * Returns the type that {@code text} names.
   *
   * @throws RefusedSourceException if neither the JDK nor the code has it
   */
  TypeMirror read(String text) {
    Matcher tokens = TOKEN.matcher(text);
    Reader reader = new Reader(tokens.results().map(found -> found.group(1)).toList(), text);
    return reader.whole();
  }

  private final class Reader {
    private final List<String> tokens;
    private final String text;
    private int next;

    Reader(List<String> tokens, String text) {
      this.tokens = tokens;
      this.text = text;
    }

    TypeMirror whole() {
      TypeMirror type = type();
      if (next < tokens.size()) {
        throw unreadable();
      }
      return type;
    }

    private TypeMirror type() {
      TypeMirror type = scalar(take());
      while (at("[")) {
        take();
        expect("]");
        type = types.getArrayType(type);
      }
      return type;
    }

    private TypeMirror scalar(String name) {
      if (name.equals("void")) {
        return types.getNoType(TypeKind.VOID);
      }
      TypeKind primitive = PRIMITIVES.get(name);
      return primitive != null ? types.getPrimitiveType(primitive) : declared(name);
    }

    private TypeMirror declared(String name) {
      TypeElement element = find(name);
      List<TypeMirror> arguments = new ArrayList<>();
      if (at("<")) {
        do {
          take();
          arguments.add(type());
        } while (at(","));
        expect(">");
      }
      return types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    }

    private TypeElement find(String name) {
      TypeElement same = own.apply(name);
      if (same != null) {
        return same;
      }
      List<String> names =
          name.contains(".")
              ? List.of(name)
              : PACKAGES.stream().map(prefix -> prefix + name).toList();
      for (String qualified : names) {
        TypeElement found = elements.getTypeElement(qualified);
        if (found != null) {
          return found;
        }
      }
      TypeElement found = beside.apply(name);
      if (found == null) {
        throw unreadable();
      }
      return found;
    }

    private boolean at(String token) {
      return next < tokens.size() && tokens.get(next).equals(token);
    }

    private String take() {
      if (next == tokens.size()) {
        throw unreadable();
      }
      return tokens.get(next++);
    }

    private void expect(String token) {
      if (!take().equals(token)) {
        throw unreadable();
      }
    }

    private RefusedSourceException unreadable() {
      return new RefusedSourceException(Wording.of("compiler.unknown-type", text));
    }
  }
}
