package dev.hindsight.findings.agenda;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;

/**
 * What a review agreed on, read back.
 *
 * @param agreementId the agreement
 * @param agreedAt the day
 * @param what what was agreed
 * @param owner who sees to it; empty where nobody does
 * @param due until when; not measured where no day was set
 * @param rule the rule that it names; empty where it names none
 * @param kept of the decisions since that the rule is about: those that keep to it; not measured
 *     where no known rule is named
 * @param became what became of it, in a sentence or two
 */
public record Agreed(
    String agreementId,
    LocalDate agreedAt,
    String what,
    String owner,
    Measured<LocalDate> due,
    String rule,
    Measured<Rate> kept,
    String became) {}
