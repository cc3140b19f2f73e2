package dev.assay.compiler.entry;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method or constructor that may be the one to call.
 *
 * @param type the class of the object to call, which may have inherited the method
 */
record Candidate(TypeElement type, ExecutableElement method) {
  boolean isNamed(String name) {
    return method.getSimpleName().contentEquals(name);
  }

  /** Tells whether another class declares the method. */
  boolean isInherited() {
    return !DeclaredClasses.owner(method).equals(type);
  }
}
