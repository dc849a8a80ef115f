package dev.hindsight.findings.values;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the report covers.
 *
 * @param asOf what is dated after this day has not happened
 * @param quarter the review quarter
 * @param windowStart first day of the window: the review quarter and the three before it
 * @param windowEnd its last day: the end of the quarter, or the as-of date if that is earlier
 */
public record Period(LocalDate asOf, Quarter quarter, LocalDate windowStart, LocalDate windowEnd)
    implements Serializable {}
