package dev.hindsight.findings.values;

/**
 * A figure, declared once: sheet headers, chart labels and the Methods sheet take it from here.
 *
 * @param key the name in {@code findings.json}, in snake_case
 * @param label the name in a header or on an axis
 * @param unit how its values are written
 * @param definition what it is, in a sentence for a reader
 * @param formula how it is computed, so that anyone can recompute it
 * @param source where the method was published; empty for a plain count or quotient
 */
public record Figure(
    String key, String label, Unit unit, String definition, String formula, String source) {}
