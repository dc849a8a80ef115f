package dev.hindsight.exports.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The rate of one currency from a day on: one unit of it in the reporting currency. A row of {@link
 * FxRates}, whose columns the components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record FxRate(Place place, String currency, LocalDate validFrom, BigDecimal rate)
    implements ExportRow {}
