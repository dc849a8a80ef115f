package dev.hindsight.findings.values;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fiscal quarter.
 *
 * @param label such as "2026Q3"; a fiscal year is named after the calendar year in which it ends
 * @param start its first day
 * @param end its last day
 */
public record Quarter(String label, LocalDate start, LocalDate end) implements Serializable {}
