package dev.hindsight.findings.agenda;

import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;

/**
 * What a review agreed on, read back.
 *
 * @param agreementId the agreement
 * @param agreedAt the day
 * @param what what was agreed
 * @param owner who sees to it; empty where nobody does
 * @param due until when
 * @param kept what became of it, in a sentence; not measured where it names no rule
 */
public record Agreed(
    String agreementId,
    LocalDate agreedAt,
    String what,
    String owner,
    Measured<LocalDate> due,
    Measured<String> kept) {}
