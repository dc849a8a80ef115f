package dev.hindsight.sample.shapes;

import java.time.LocalDate;

/**
 * The company that is exported.
 *
 * @param taken the day on which the exports are taken
 * @param parts its rows; one part after the other is made, whenever they are asked for
 */
public record Company(LocalDate taken, Iterable<Part> parts) {}
