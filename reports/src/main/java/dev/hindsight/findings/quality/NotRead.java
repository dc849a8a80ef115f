package dev.hindsight.findings.quality;

/**
 * Something in the folder of exports that was not read.
 *
 * @param name its name, relative to the folder of exports; that of a folder ends in a slash, and
 *     stands for all that is in it
 * @param reason why it was not read
 */
public record NotRead(String name, String reason) {}
