package dev.hindsight.history;

/**
 * A row, or what became of it, on its way to the others of its group.
 *
 * @param key one of {@link Key}
 * @param value what it says
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the million, and never compared as a whole.
public record Entry(byte[] key, byte[] value) {}
