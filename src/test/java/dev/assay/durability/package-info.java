/**
 * The durability suite: attacks a server of its own while an honest visitor goes on, and lets
 * accidents happen to it.
 *
 * <p>{@link dev.assay.durability.Durability} runs all of it and prints what the honest visitor
 * felt. Several minutes of a quiet machine are needed, so the build leaves it out; {@code
 * SlowClientTests}, {@code SmallHeapTests}, {@code CrashTests} and the like are its short pieces.
 */
@org.jspecify.annotations.NullMarked
package dev.assay.durability;
