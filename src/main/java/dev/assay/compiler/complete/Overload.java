package dev.assay.compiler.complete;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor that a call may mean.
 *
 * @param type with the type arguments of the object that it is called on
 */
public record Overload(ExecutableElement element, ExecutableType type) {

  /** Returns the number of {@code arguments} that their parameters can't take, as far as known. */
  public int mismatches(Types types, List<? extends @Nullable TypeMirror> arguments) {
    int count = 0;
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror argument = arguments.get(i);
      TypeMirror parameter = parameter(i);
      count += argument != null && !takes(types, parameter, argument) ? 1 : 0;
    }
    return count;
  }

  private static boolean takes(Types types, @Nullable TypeMirror parameter, TypeMirror argument) {
    return switch (argument.getKind()) {
      case ERROR, NONE, OTHER, VOID, EXECUTABLE, PACKAGE -> true;
      default ->
          parameter != null
              && types.isAssignable(types.erasure(argument), types.erasure(parameter));
    };
  }

  /** Returns the type of the parameter that takes the argument at {@code index}; null if none. */
  @Nullable TypeMirror parameter(int index) {
    List<? extends TypeMirror> parameters = type.getParameterTypes();
    int last = parameters.size() - 1;
    if (element.isVarArgs() && index >= last && parameters.get(last) instanceof ArrayType array) {
      return array.getComponentType();
    }
    return index <= last ? parameters.get(index) : null;
  }
}
