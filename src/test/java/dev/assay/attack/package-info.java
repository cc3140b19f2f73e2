/**
 * The attack suite: tries what strangers may try, and checks that the sandbox holds.
 *
 * <p>Each folder {@code attack/suite/<group>/<name>/} is one attack, submitted over HTTP to the
 * whole application. {@link dev.assay.attack.Attack} tells the format, {@link
 * dev.assay.attack.Host} watches what must not happen outside.
 */
@org.jspecify.annotations.NullMarked
package dev.assay.attack;
