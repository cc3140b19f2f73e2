package dev.assay.compiler.trace;

import java.lang.constant.ClassDesc;

/**
 * A static field that every step of its class tells.
 *
 * @param shown its name behind that of its class
 */
record StaticField(String shown, ClassDesc owner, String name, ClassDesc type) {}
