package dev.assay.account;

/**
 * A new guest.
 *
 * @param token the secret to keep in the guest's cookie; it is shown only this once
 */
public record Guest(Account account, String token) {}
