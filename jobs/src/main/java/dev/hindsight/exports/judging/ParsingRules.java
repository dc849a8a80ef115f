package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.TableMapping;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the values of an export are read by.
 *
 * @param mapping the export's mapping
 * @param zone the time zone whose dates count
 * @param reportingCurrency the currency of an amount that has none, as ISO 4217 code
 * @param earliestDate the day before which a date stands for nothing
 * @param dayOfRun the day after which nothing but plans can be dated
 * @param pseudonyms what names are replaced with
 */
public record ParsingRules(
    TableMapping mapping,
    ZoneId zone,
    String reportingCurrency,
    LocalDate earliestDate,
    LocalDate dayOfRun,
    Pseudonyms pseudonyms)
    implements Serializable {}
