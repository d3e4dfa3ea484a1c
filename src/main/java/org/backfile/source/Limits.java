package org.backfile.source;
public record Limits() { public static final Limits DEFAULT = new Limits(); }
