package org.backfile.accounts;

/** Tells, within the transaction, that somebody has chosen to be shown by name to readers, or no longer is. */
public record NameShown(boolean shown) {
}
