package dev.hindsight.exports.contract;

import java.time.LocalDate;

/**
 * One thing that a review agreed on. A row of {@link Agreements}, whose columns the components are;
 * null where the row has no value.
 *
 * @param place where it stands
 */
public record Agreement(
    Place place,
    String agreementId,
    LocalDate agreedAt,
    String what,
    String owner,
    LocalDate due,
    String rule)
    implements ExportRow {}
